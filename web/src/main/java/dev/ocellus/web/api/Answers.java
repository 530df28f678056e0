package dev.ocellus.web.api;

import dev.ocellus.result.Box;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;
import dev.ocellus.result.Result;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.timing.Timings;
import dev.ocellus.web.browser.JsObjects;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSObjects;

/** Turns the objects of the API into the records of {@code core}, and back. */
public final class Answers {
  private Answers() {}

  public static Where where(String text) {
    return text.equals(Where.SERVER.json()) ? Where.SERVER : Where.DEVICE;
  }

  public static Classification classification(Seen seen) {
    return new Classification(
        seen.getModel(),
        where(seen.getWhere()),
        seen.getImage().getWidth(),
        seen.getImage().getHeight(),
        Views.of(seen.getViews()),
        classes(seen.getClasses()),
        timings(seen.getTimings()));
  }

  public static FaceDetection detection(Seen seen) {
    return new FaceDetection(
        seen.getModel(),
        where(seen.getWhere()),
        seen.getImage().getWidth(),
        seen.getImage().getHeight(),
        faces(seen.getFaces()),
        timings(seen.getTimings()));
  }

  /** As the API gives it. */
  public static Seen seen(Classification found) {
    JSArray<SeenClass> classes = new JSArray<>();
    for (ClassScore score : found.classes()) {
      classes.push(seen(score.index(), score.label(), score.probability()));
    }
    return seen(found, found.views().text(), classes, null);
  }

  /** As the API gives it. */
  public static Seen seen(FaceDetection found) {
    return seen(found, null, null, seen(found.faces()).getFaces());
  }

  private static Seen seen(
      Result found, String views, JSArrayReader<SeenClass> classes, JSArrayReader<SeenFace> faces) {
    Timings at = found.timings();
    return seen(
        found.model(),
        found.where().json(),
        found.width(),
        found.height(),
        at.decodeMs(),
        at.preprocessMs(),
        at.inferMs(),
        at.postprocessMs(),
        views,
        classes,
        faces);
  }

  @JSBody(
      params = {
        "model",
        "where",
        "width",
        "height",
        "decode",
        "preprocess",
        "infer",
        "postprocess",
        "views",
        "classes",
        "faces"
      },
      script =
          "return { model: model, where: where, image: { width: width, height: height },"
              + " timings: { decodeMs: decode, preprocessMs: preprocess, inferMs: infer,"
              + " postprocessMs: postprocess }, views: views, classes: classes, faces: faces };")
  private static native Seen seen(
      String model,
      String where,
      int width,
      int height,
      double decode,
      double preprocess,
      double infer,
      double postprocess,
      String views,
      JSArrayReader<SeenClass> classes,
      JSArrayReader<SeenFace> faces);

  @JSBody(
      params = {"index", "label", "probability"},
      script = "return { index: index, label: label, probability: probability };")
  private static native SeenClass seen(int index, String label, double probability);

  /** What was found, of either kind. */
  public static Result result(Seen seen) {
    return JsObjects.isPresent(seen.getClasses()) ? classification(seen) : detection(seen);
  }

  /** Faces as the API gives them, to be drawn. */
  public static Seen seen(List<Face> faces) {
    JSArray<SeenFace> array = new JSArray<>();
    for (Face face : faces) {
      array.push(seen(face));
    }
    Seen seen = JSObjects.create();
    seen.setFaces(array);
    return seen;
  }

  private static SeenFace seen(Face face) {
    Landmarks at = face.landmarks();
    return seen(
        seen(face.box()),
        face.score(),
        seen(at.leftEye()),
        seen(at.rightEye()),
        seen(at.nose()),
        seen(at.mouthLeft()),
        seen(at.mouthRight()));
  }

  @JSBody(
      params = {"box", "score", "leftEye", "rightEye", "nose", "mouthLeft", "mouthRight"},
      script =
          "return { box: box, score: score, landmarks: { leftEye: leftEye, rightEye: rightEye,"
              + " nose: nose, mouthLeft: mouthLeft, mouthRight: mouthRight } };")
  private static native SeenFace seen(
      SeenFace.Rectangle box,
      double score,
      SeenFace.Place leftEye,
      SeenFace.Place rightEye,
      SeenFace.Place nose,
      SeenFace.Place mouthLeft,
      SeenFace.Place mouthRight);

  private static SeenFace.Rectangle seen(Box box) {
    return rectangle(box.x(), box.y(), box.width(), box.height());
  }

  @JSBody(
      params = {"x", "y", "width", "height"},
      script = "return { x: x, y: y, width: width, height: height };")
  public static native SeenFace.Rectangle rectangle(
      double x, double y, double width, double height);

  private static SeenFace.Place seen(Point at) {
    return place(at.x(), at.y());
  }

  @JSBody(
      params = {"x", "y"},
      script = "return { x: x, y: y };")
  private static native SeenFace.Place place(double x, double y);

  private static List<ClassScore> classes(JSArrayReader<SeenClass> from) {
    List<ClassScore> classes = new ArrayList<>();
    for (int i = 0; i < from.getLength(); i++) {
      SeenClass at = from.get(i);
      classes.add(new ClassScore(at.getIndex(), at.getLabel(), (float) at.getProbability()));
    }
    return classes;
  }

  private static List<Face> faces(JSArrayReader<SeenFace> from) {
    List<Face> faces = new ArrayList<>();
    for (int i = 0; i < from.getLength(); i++) {
      SeenFace at = from.get(i);
      faces.add(new Face(box(at.getBox()), (float) at.getScore(), landmarks(at.getLandmarks())));
    }
    return faces;
  }

  private static Box box(SeenFace.Rectangle at) {
    return new Box(
        (float) at.getX(), (float) at.getY(), (float) at.getWidth(), (float) at.getHeight());
  }

  private static Landmarks landmarks(SeenFace.FivePoints at) {
    return new Landmarks(
        point(at.getLeftEye()),
        point(at.getRightEye()),
        point(at.getNose()),
        point(at.getMouthLeft()),
        point(at.getMouthRight()));
  }

  private static Point point(SeenFace.Place at) {
    return new Point((float) at.getX(), (float) at.getY());
  }

  private static Timings timings(SeenTimings at) {
    return new Timings(
        at.getDecodeMs(), at.getPreprocessMs(), at.getInferMs(), at.getPostprocessMs());
  }
}
