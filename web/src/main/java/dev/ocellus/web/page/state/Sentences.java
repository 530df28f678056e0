package dev.ocellus.web.page.state;

import dev.ocellus.result.Box;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Phrases;
import dev.ocellus.web.text.Text;
import java.util.List;

/** What the page says that is made of more than one {@link Text}. */
public final class Sentences {
  private Sentences() {}

  /** The name of a picture; what comes without one was pasted. */
  public static String nameOf(String fileName) {
    String name = fileName == null ? "" : withoutDirectionMarks(fileName);
    return name.isEmpty() ? Text.PASTED.say() : name;
  }

  /**
   * Marks that turn the direction of text would let a name disguise itself, and what follows it.
   */
  private static String withoutDirectionMarks(String name) {
    StringBuilder kept = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      if (!turns) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** What a file of a picture is called, without an ending. */
  public static String fileName(Item item) {
    String stem = item.picture().stem();
    if (item.hidesParts()) {
      return Text.FILE_HIDDEN.say(stem);
    }
    return item.drawnFaces().isEmpty() ? stem : Text.FILE_WITH_BOXES.say(stem);
  }

  public static String on(Where where) {
    return (where == Where.SERVER ? Text.ON_SERVER : Text.ON_DEVICE).say();
  }

  public static String seenOn(Where where) {
    return (where == Where.SERVER ? Text.SEEN_ON_SERVER : Text.SEEN_ON_DEVICE).say();
  }

  /** What computed the results; empty where it is not known. */
  public static String computedBy(String engine) {
    return engine.isEmpty() ? "" : Text.COMPUTED_BY.say(engine);
  }

  /** Where a result will stand, while there is none. */
  public static String missing(Item item, boolean wanted) {
    if (!wanted) {
      return Text.NOT_ASKED.say();
    }
    return (item.work().pending() ? Text.PENDING : Text.UNKNOWN).say();
  }

  /** Why there is nobody who says what pictures show, and whether that will change. */
  public static String missingModel(MissingModel model) {
    if (!model.isTold()) {
      return Text.ADVICE_MODEL_MISSING.say();
    }
    boolean coming = model.state() == MissingModel.State.FETCHING;
    return Text.named("MISSING_" + model.state().name())
        .say(
            coming
                ? Figures.bytesOf(model.fetched(), model.bytes())
                : Figures.bytes(model.bytes()));
  }

  /** Which model found the faces of a picture. */
  public static String faceModel(FaceDetection detection) {
    FaceModel model = FaceModel.of(detection.model());
    return Text.TOLD_BY.say(model == FaceModel.AUTO ? detection.model() : model.title());
  }

  /** Says that the face model a person chose is not there; empty where it is. */
  public static String missingFaceModel(PageState state) {
    return state.missing().faces() == null
        ? ""
        : Text.FACE_MODEL_MISSING.say(state.query().search().model().title());
  }

  /** Below the picture: {@code office5.jpg, 500 × 375 pixels}. */
  public static String caption(Picture picture) {
    return picture.isSized()
        ? Text.CAPTION.say(picture.name(), number(picture.width()), number(picture.height()))
        : picture.name();
  }

  /** What stands for the picture where it cannot be seen. */
  public static String alternative(Item item) {
    FaceDetection detection = item.shown().detection();
    return detection == null || detection.faces().isEmpty()
        ? item.picture().name()
        : Text.ALTERNATIVE.say(item.picture().name(), faces(detection));
  }

  /** A picture in the row of all, and how far the work on it is. */
  public static String thumbnail(Item item) {
    return Text.THUMBNAIL.say(item.picture().name(), stateOf(item));
  }

  private static String stateOf(Item item) {
    if (item.work() instanceof Work.Stopped) {
      return (item.isNoPicture() ? Text.STATE_NO_PICTURE : Text.STATE_FAILED).say();
    }
    if (item.work() instanceof Work.Done) {
      return Text.STATE_DONE.say();
    }
    return (item.work() instanceof Work.Looking ? Text.STATE_LOOKING : Text.STATE_WAITING).say();
  }

  /** How many of the pictures are through. */
  public static String tally(Desk desk) {
    int all = desk.items().size();
    int done = desk.all(item -> item.work() instanceof Work.Done).size();
    if (done == 0 || !desk.all(item -> item.work().pending()).isEmpty()) {
      return Text.LOOKED_AT.say(number(done), number(all));
    }
    return done == all
        ? Text.LOOKED_AT_ALL.say(Phrases.pictures(all))
        : Text.LOOKED_AT_SOME.say(Phrases.pictures(done), number(all - done));
  }

  public static String faceName(int number) {
    return Text.FACE_NAME.say(number(number + 1));
  }

  /** How large a face is, and where. */
  public static String place(Face face) {
    return place(face.box());
  }

  private static String place(Box box) {
    return Text.PLACE.say(
        number(Math.round(box.width())),
        number(Math.round(box.height())),
        number(Math.round(Math.max(0, box.x()))),
        number(Math.round(Math.max(0, box.y()))));
  }

  /** How many classes are left out; empty for none. */
  public static String classesNote(Findings known, Findings shown) {
    int left = known.classification().classes().size() - shown.classification().classes().size();
    return left == 0 ? "" : Text.CLASSES_ABOVE.say(number(left));
  }

  /** How many faces there are, and how many of those that were found are left out. */
  public static String facesNote(Item item) {
    Findings known = item.known();
    FaceDetection detection = item.shown().detection();
    int left = known.detection().faces().size() - detection.faces().size();
    String found =
        detection.faces().isEmpty()
            ? Text.NO_FACE.say()
            : (item.hiding().isOn() ? Text.CHOOSE_HIDDEN : Text.CHOOSE_FACE)
                .say(Phrases.capital(faces(detection)));
    return left == 0 ? found : found + " " + Text.HIDDEN_BY_LIMITS.say(number(left));
  }

  /** How many faces a file of a picture would show, or why that is not known; empty for none. */
  public static String exposure(Item item, Query query) {
    return switch (item.coverage(query)) {
      case PENDING -> Text.HIDE_PENDING.say();
      case UNKNOWN -> Text.HIDE_UNKNOWN.say();
      case COMPLETE -> {
        int visible = item.visibleFaces(query);
        yield visible == 0
            ? ""
            : Phrases.count(visible, Text.VISIBLE_ONE, Text.VISIBLE_ONE, Text.VISIBLE_MANY);
      }
    };
  }

  /** A part that is to be hidden, by its number from 0, and where it is. */
  public static String region(Region region, int number) {
    return Text.REGION.say(number(number + 1), place(region.box()));
  }

  /** What was seen, in one breath, for whoever listens. */
  public static String summary(Item item) {
    StringBuilder all = new StringBuilder();
    Classification classes = item.shown().classification();
    if (classes != null && !classes.classes().isEmpty()) {
      ClassScore best = classes.classes().get(0);
      all.append(Phrases.capital(best.label())).append(", ");
      all.append(Figures.percent(best.probability())).append(". ");
    }
    if (item.shown().detection() != null) {
      all.append(Text.FOUND.say(Phrases.capital(faces(item.shown().detection())))).append(' ');
    }
    return all.append(seenOn(item.where())).append('.').toString();
  }

  public static String sendTitle(List<Item> items) {
    return (items.size() == 1 ? Text.SEND_ONE_TITLE : Text.SEND_MANY_TITLE).say();
  }

  /** What is sent where, for the question before it is. */
  public static String whatIsSent(List<Item> items, String server) {
    if (items.size() == 1) {
      Picture picture = items.get(0).picture();
      return Text.SEND_ONE.say(picture.name(), Figures.bytes(picture.bytes()), server);
    }
    long bytes = 0;
    for (Item item : items) {
      bytes += item.picture().bytes();
    }
    return Text.SEND_MANY.say(number(items.size()), Figures.bytes(bytes), server);
  }

  public static String removed(int number) {
    return Text.REMOVED.say(Phrases.pictures(number));
  }

  private static String faces(FaceDetection detection) {
    return Phrases.count(
        detection.faces().size(), Text.FACES_NONE, Text.FACES_ONE, Text.FACES_MANY);
  }

  private static String number(int number) {
    return Integer.toString(number);
  }
}
