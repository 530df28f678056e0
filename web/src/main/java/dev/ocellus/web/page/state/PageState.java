package dev.ocellus.web.page.state;

import dev.ocellus.vision.Classification;
import dev.ocellus.vision.FaceDetection;

/**
 * Everything the page shows is made from this. Each transition gives a new state.
 *
 * @param drawing whether the faces are drawn on the picture
 */
public record PageState(
    Engine engine, Means means, Downloads downloads, Work work, Drawing drawing) {
  public static final PageState FIRST =
      new PageState(
          new Engine.Starting(),
          Means.UNKNOWN,
          Downloads.NONE,
          new Work.Nothing(),
          Drawing.NOT_YET);

  /** Another engine, or another state of it; one that starts has told nothing yet. */
  public PageState with(Engine newEngine) {
    Means known = newEngine instanceof Engine.Starting ? Means.UNKNOWN : means;
    return new PageState(newEngine, known, downloads, work, drawing);
  }

  /** A result told what it was computed by. */
  public PageState computedBy(String title) {
    return with(means.withEngine(title));
  }

  /** The engine failed, and goes on in a slower way. */
  public PageState fellBack(String message) {
    return with(means.withNotice(message));
  }

  private PageState with(Means newMeans) {
    return new PageState(engine, newMeans, downloads, work, drawing);
  }

  /** Bytes of a model arrived. */
  public PageState downloaded(String model, long loaded, long total) {
    return new PageState(engine, means, downloads.with(model, loaded, total), work, drawing);
  }

  /** A picture was given; it takes the place of the one before. */
  public PageState given(Picture picture) {
    Work waiting = new Work.Looking(picture, Task.waiting(), Task.waiting());
    return new PageState(engine, means, downloads, waiting, Drawing.NOT_YET);
  }

  /** The picture's size became known. */
  public PageState sized(int width, int height) {
    return with(work.sized(width, height));
  }

  /** The picture waits for the person's leave to be sent. */
  public PageState asking() {
    return work.picture() == null ? this : with(new Work.Asking(work.picture()));
  }

  public PageState classesAt(Task.Step step, double done) {
    return work instanceof Work.Looking at
        ? looking(at, at.classes().at(step, done), at.faces())
        : this;
  }

  public PageState facesAt(Task.Step step, double done) {
    return work instanceof Work.Looking at
        ? looking(at, at.classes(), at.faces().at(step, done))
        : this;
  }

  public PageState classified(Classification result) {
    return work instanceof Work.Looking at
        ? looking(at, at.classes().finished(result), at.faces())
        : this;
  }

  public PageState detected(FaceDetection result) {
    return work instanceof Work.Looking at
        ? looking(at, at.classes(), at.faces().finished(result))
        : this;
  }

  /** The faces were drawn on the picture. */
  public PageState annotated() {
    return new PageState(engine, means, downloads, work, Drawing.DONE);
  }

  /** The faces cannot be drawn on the picture; what is known of it stays. */
  public PageState notAnnotated(Problem problem) {
    return new PageState(engine, means, downloads, work, new Drawing(false, problem));
  }

  /** The work ended early; what is known stays. What cannot be read is not shown either. */
  public PageState stopped(Problem problem) {
    Work stopped =
        problem.kind().pictureFault()
            ? new Work.Stopped(null, problem, null, null)
            : new Work.Stopped(work.picture(), problem, work.classification(), work.detection());
    return new PageState(engine, means, Downloads.NONE, stopped, Drawing.NOT_YET);
  }

  /** Marks a face, or takes the mark away from the one that has it. */
  public PageState toggled(int face) {
    if (!(work instanceof Work.Seen at)) {
      return this;
    }
    int marked = at.marked() == face ? -1 : face;
    return with(new Work.Seen(at.picture(), at.classification(), at.detection(), marked));
  }

  private PageState with(Work newWork) {
    return new PageState(engine, means, downloads, newWork, drawing);
  }

  private PageState looking(
      Work.Looking at, Task<Classification> classes, Task<FaceDetection> faces) {
    boolean all = classes.result() != null && faces.result() != null;
    return with(
        all
            ? new Work.Seen(at.picture(), classes.result(), faces.result(), -1)
            : new Work.Looking(at.picture(), classes, faces));
  }
}
