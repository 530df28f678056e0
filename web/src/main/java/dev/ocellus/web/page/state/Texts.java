package dev.ocellus.web.page.state;

import dev.ocellus.vision.Box;
import dev.ocellus.vision.ClassScore;
import dev.ocellus.vision.Classification;
import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.vision.Where;
import java.util.List;

/** What the page says, apart from what its HTML says before any program runs. */
public final class Texts {
  public static final String STARTING = "Starting";
  public static final String STARTING_DETAIL = "Finding out what this device can do";
  public static final String DOWNLOADING = "Getting the models";
  public static final String WARMING = "Warming up";
  public static final String WARMING_DETAIL = "The first run takes the longest";
  public static final String READY = "Ready";
  public static final String ASKING = "Waiting for your answer";
  public static final String ASKING_DETAIL = "Nothing has been sent";
  public static final String SENDING = "Sending the picture";
  public static final String LOOKING = "Looking at the picture";
  public static final String PENDING = "Looking…";
  public static final String UNKNOWN = "Not known for this picture.";
  public static final String NO_FACE = "No face found in this picture.";
  public static final String CLASSES = "Classes";
  public static final String FACES = "Faces";
  public static final String STAGE = "Stage";
  public static final List<String> STAGES =
      List.of("Decode", "Preprocess", "Infer", "Postprocess", "Total");
  public static final String SEND_TITLE = "Send this picture to the server?";
  public static final String SEND_ONCE =
      "You are asked once; until the page is closed, further pictures go the same way.";
  public static final String NOT_SENT = "Nothing was sent. Try again to be asked once more.";
  public static final String CANCELLED = "The picture was not looked at to the end.";
  public static final String NO_FILE =
      "What was given holds no picture. Choose a JPEG, PNG, GIF, WebP or BMP file.";
  public static final String NO_SERVER =
      "No server answers at this address. Choose Device to work here, or try again.";
  public static final String UPDATE = "Update available.";
  public static final String NOT_KEPT =
      "The page could not be kept on this device; without a network it will not open.";
  public static final String FILE_GONE =
      "The file could not be read; it may have been moved or changed. Choose it again.";

  private Texts() {}

  /** Where a result will stand, while there is none. */
  public static String missing(Work work) {
    return work.pending() ? PENDING : UNKNOWN;
  }

  /** A message as a sentence: with a capital first and a full stop last. */
  public static String sentence(String message) {
    boolean ended = message.isEmpty() || message.endsWith(".") || message.endsWith("!");
    return capital(message) + (ended ? "" : ".");
  }

  /** The name of a picture; what comes without one was pasted. */
  public static String nameOf(String fileName) {
    String name = fileName == null ? "" : withoutDirectionMarks(fileName);
    return name.isEmpty() ? "Pasted picture" : name;
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

  static String notDrawn(String reason, Problem problem) {
    return reason + " The faces cannot be drawn on the picture. " + problem.detail();
  }

  public static String on(Where where) {
    return where == Where.SERVER ? "On the server" : "On this device";
  }

  /** What computed the results; empty where it is not known. */
  public static String computedBy(String engine) {
    return engine.isEmpty() ? "" : "Computed by " + engine + ".";
  }

  public static String seenOn(Where where) {
    return where == Where.SERVER ? "Looked at by the server" : "Looked at on this device";
  }

  /** Below the picture: {@code office5.jpg, 500 × 375 pixels}. */
  public static String caption(Picture picture) {
    return picture.isSized()
        ? picture.name() + ", " + picture.width() + " × " + picture.height() + " pixels"
        : picture.name();
  }

  /** What stands for the picture where it cannot be seen. */
  public static String alternative(Picture picture, FaceDetection detection) {
    if (detection == null || detection.faces().isEmpty()) {
      return picture.name();
    }
    return picture.name() + " with " + faces(detection) + " marked";
  }

  public static String faceName(int number) {
    return "Face " + (number + 1);
  }

  /** How large a face is, and where. */
  public static String place(Face face) {
    Box box = face.box();
    return Math.round(box.width())
        + " × "
        + Math.round(box.height())
        + " pixels at "
        + Math.round(Math.max(0, box.x()))
        + ", "
        + Math.round(Math.max(0, box.y()));
  }

  public static String facesNote(FaceDetection detection) {
    return detection.faces().isEmpty()
        ? NO_FACE
        : capital(faces(detection)) + " found. Choose one to mark it in the picture.";
  }

  /** What was seen, in one breath, for whoever listens. */
  public static String summary(Classification classification, FaceDetection detection) {
    String faces = capital(faces(detection)) + " found. ";
    String where = seenOn(classification.where()) + ".";
    if (classification.classes().isEmpty()) {
      return faces + where;
    }
    ClassScore best = classification.classes().get(0);
    return capital(best.label())
        + ", "
        + Figures.percent(best.probability())
        + ". "
        + faces
        + where;
  }

  /** What is sent where, for the question before it is. */
  public static String whatIsSent(Picture picture, String server) {
    return picture.name()
        + " ("
        + Figures.bytes(picture.bytes())
        + ") goes to "
        + server
        + " and is looked at there. It goes to nobody else.";
  }

  /** The name to save the annotated picture under. */
  public static String annotatedName(Picture picture) {
    int dot = picture.name().lastIndexOf('.');
    return (dot > 0 ? picture.name().substring(0, dot) : picture.name()) + " faces.png";
  }

  private static String faces(FaceDetection detection) {
    return Figures.count(detection.faces().size(), "face", "faces");
  }

  private static String capital(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') + text.substring(1) : text;
  }
}
