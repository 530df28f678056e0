package dev.ocellus.web.page.state;

import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.web.text.Problem;
import java.util.List;

/**
 * A picture on the desk, the work on it, and what is known of it.
 *
 * @param id never given to another picture
 * @param checked whether it was found to be a picture that may be decoded
 * @param known everything that was found
 * @param shown what of it is asked for
 * @param marked the face that is marked in the picture; null for none
 * @param hiding what is to be hidden of it
 */
public record Item(
    int id,
    Picture picture,
    boolean checked,
    Work work,
    Findings known,
    Findings shown,
    Face marked,
    Hiding hiding) {

  public static Item of(int id, Picture picture) {
    return new Item(
        id, picture, false, new Work.Waiting(), Findings.NONE, Findings.NONE, null, Hiding.NONE);
  }

  /** Whether it can be seen: it was checked, and nothing spoke against it later. */
  public boolean isVisible() {
    return checked && !isNoPicture();
  }

  /** Whether the file is at fault. */
  public boolean isNoPicture() {
    return work instanceof Work.Stopped stopped && stopped.problem().kind().pictureFault();
  }

  boolean isReady() {
    return checked && work instanceof Work.Waiting;
  }

  /** Where what is known was found; null while nothing is. */
  public Where where() {
    if (known.classification() != null) {
      return known.classification().where();
    }
    return known.detection() == null ? null : known.detection().where();
  }

  /** With what is hidden of it from the beginning. */
  Item beginning(Hiding first) {
    return set(first);
  }

  /** It was found to be a picture. */
  public Item found(Query query) {
    return new Item(id, picture, true, work, known, shown, marked, hiding).wanting(query);
  }

  public Item sized(int width, int height) {
    return new Item(id, picture.sized(width, height), checked, work, known, shown, marked, hiding);
  }

  /** It is being looked at for what is wanted and not known. */
  public Item looking(Query query) {
    return with(
        new Work.Looking(
            known.lacks(Task.CLASSES, query) ? TaskProgress.WAITING : null,
            lacksFaces(query) ? TaskProgress.WAITING : null));
  }

  /** Whether faces are to be looked for: because they are wanted, or because all are hidden. */
  private boolean lacksFaces(Query query) {
    return known.lacks(Task.FACES, hiding.faces() ? query.with(Task.FACES, true) : query);
  }

  public Item at(Task task, TaskProgress.Step step, double done) {
    return work instanceof Work.Looking looking ? with(looking.at(task, step, done)) : this;
  }

  public Item classified(Classification result, Query query) {
    return work instanceof Work.Looking
        ? at(Task.CLASSES, TaskProgress.Step.FINISHED, 1).with(known.with(result), query)
        : this;
  }

  /**
   * Its faces were found.
   *
   * @param search what they were looked for with
   */
  public Item detected(FaceDetection result, FaceSearch search, Query query) {
    if (!(work instanceof Work.Looking)) {
      return this;
    }
    return at(Task.FACES, TaskProgress.Step.FINISHED, 1)
        .set(hiding.refound(result.faces()))
        .with(known.with(result, search), query);
  }

  /** One of the tasks cannot be done, because a model is missing. */
  public Item without(Task task, Query query) {
    return work instanceof Work.Looking looking
        ? with(looking.without(task)).with(known, query)
        : this;
  }

  /** The work ended early. */
  public Item stopped(Problem problem) {
    return with(new Work.Stopped(problem));
  }

  /** What was begun is to be done once more, later. */
  public Item postponed() {
    return work instanceof Work.Looking ? with(new Work.Waiting()) : this;
  }

  /** To be looked at anew, as if nothing were known. What is hidden stays so. */
  public Item again() {
    return new Item(
        id, picture, checked, new Work.Waiting(), Findings.NONE, Findings.NONE, null, hiding);
  }

  /** What it shows was said by a model that is not used any more. */
  Item outdated() {
    return new Item(id, picture, checked, work, known.asOutdated(), shown, marked, hiding);
  }

  /** What a model said that is not used any more is to be said anew. */
  public Item renewed(Query query) {
    return known.outdated() ? with(known.withoutClasses(), query) : this;
  }

  /** To be tried again; what is known stays. */
  public Item retried() {
    return work instanceof Work.Stopped ? with(new Work.Waiting()) : this;
  }

  /** What is shown follows what is wanted; what is not known then is looked for. */
  Item wanting(Query query) {
    return with(known, query);
  }

  /** Marks a face, or takes the mark away from the one that has it. */
  public Item toggled(Face face) {
    return new Item(
        id, picture, checked, work, known, shown, Same.as(face, marked) ? null : face, hiding);
  }

  /** Something else is to be hidden. */
  public Item hiding(Hiding newHiding, Query query) {
    return set(newHiding.refound(known.faces(query))).with(known, query);
  }

  private Item set(Hiding newHiding) {
    return new Item(id, picture, checked, work, known, shown, marked, newHiding);
  }

  /** What was known of it at another time; what is hidden now stays so. */
  public Item seen(Item then, Query query) {
    return new Item(id, then.picture, then.checked, then.work, then.known, then.shown, null, hiding)
        .hiding(hiding, query);
  }

  /** The faces that are shown; none where they are not known. */
  public List<Face> faces() {
    return shown.detection() == null ? List.of() : shown.detection().faces();
  }

  /** Those that are drawn on it: where something is hidden there are no boxes. */
  public List<Face> drawnFaces() {
    return hiding.isOn() ? List.of() : faces();
  }

  /** How many faces that were found are not hidden, whether they are shown beside it or not. */
  public int visibleFaces(Query query) {
    int count = 0;
    for (Face face : known.faces(query)) {
      if (!hiding.hides(face)) {
        count++;
      }
    }
    return count;
  }

  /** Whether something of it is to be hidden. */
  public boolean hidesParts() {
    return !hiding.regions().isEmpty();
  }

  /** Whether all is known that is to be hidden of it. */
  public Coverage coverage(Query query) {
    if (!hiding.faces() || !lacksFaces(query)) {
      return Coverage.COMPLETE;
    }
    return work.pending() ? Coverage.PENDING : Coverage.UNKNOWN;
  }

  /** Whether a file can be made of it as it is shown, now or when its faces are found. */
  public boolean isSavable(Query query) {
    return !isNoPicture()
        && switch (coverage(query)) {
          case COMPLETE -> checked && (work instanceof Work.Done || hiding.isOn());
          case PENDING -> true;
          case UNKNOWN -> false;
        };
  }

  /** Whether all is known that is wanted, and that is something. */
  public boolean isTold() {
    return work instanceof Work.Done
        && (shown.classification() != null || shown.detection() != null);
  }

  private Item with(Work newWork) {
    return new Item(id, picture, checked, newWork, known, shown, marked, hiding);
  }

  private Item with(Findings newKnown, Query query) {
    Findings visible = newKnown.shown(query);
    boolean markStays =
        visible.detection() != null && Same.isIn(visible.detection().faces(), marked);
    Item next =
        new Item(
            id,
            picture,
            checked,
            work,
            newKnown,
            visible,
            markStays ? marked : null,
            covering(newKnown, query));
    return next.with(next.settled(query));
  }

  /** Faces that the rule is about and that were not known until now are hidden. */
  private Hiding covering(Findings newKnown, Query query) {
    FaceDetection found = newKnown.detection();
    return found == null
        ? hiding
        : hiding.covering(newKnown.faces(query), picture.sized(found.width(), found.height()));
  }

  /** The work that is left, given what is known now. */
  private Work settled(Query query) {
    boolean going = work instanceof Work.Looking looking && !looking.isFinished();
    if (!checked || going || work instanceof Work.Stopped) {
      return work;
    }
    boolean lacking = known.lacks(Task.CLASSES, query) || lacksFaces(query);
    return lacking ? new Work.Waiting() : new Work.Done();
  }
}
