package dev.ocellus.web.page;

import dev.ocellus.vision.Box;
import dev.ocellus.vision.ClassScore;
import dev.ocellus.vision.Classification;
import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.vision.Landmarks;
import dev.ocellus.vision.Point;
import dev.ocellus.vision.Timings;
import dev.ocellus.vision.Where;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.api.SeenClass;
import dev.ocellus.web.api.SeenFace;
import dev.ocellus.web.api.SeenTimings;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.core.JSArrayReader;

/** Turns the objects of the API into the records of {@code core}. */
final class Answers {
  private Answers() {}

  static Where where(String text) {
    return text.equals(Where.SERVER.json()) ? Where.SERVER : Where.DEVICE;
  }

  static Classification classification(Seen seen) {
    return new Classification(
        seen.getModel(),
        where(seen.getWhere()),
        seen.getImage().getWidth(),
        seen.getImage().getHeight(),
        classes(seen.getClasses()),
        timings(seen.getTimings()));
  }

  static FaceDetection detection(Seen seen) {
    return new FaceDetection(
        seen.getModel(),
        where(seen.getWhere()),
        seen.getImage().getWidth(),
        seen.getImage().getHeight(),
        faces(seen.getFaces()),
        timings(seen.getTimings()));
  }

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
