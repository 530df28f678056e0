package dev.ocellus.web.inference;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;
import dev.ocellus.web.browser.JsObjects;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArrayReader;

/** Reads the faces of a result in its JSON form, which may have come from anywhere. */
final class FaceReader {
  private FaceReader() {}

  /**
   * The faces.
   *
   * @param faces an array
   * @throws IllegalArgumentException naming what is missing
   */
  static List<Face> read(JSArrayReader<JSObject> faces) {
    List<Face> read = new ArrayList<>();
    for (int i = 0; i < faces.getLength(); i++) {
      read.add(face(faces.get(i)));
    }
    return read;
  }

  private static Face face(JSObject face) {
    JSObject box = JsObjects.get(face, "box");
    JSObject at = JsObjects.get(face, "landmarks");
    return new Face(
        new Box(number(box, "x"), number(box, "y"), number(box, "width"), number(box, "height")),
        number(face, "score"),
        new Landmarks(
            point(at, "leftEye"),
            point(at, "rightEye"),
            point(at, "nose"),
            point(at, "mouthLeft"),
            point(at, "mouthRight")));
  }

  private static Point point(JSObject landmarks, String name) {
    JSObject at = JsObjects.get(landmarks, name);
    return new Point(number(at, "x"), number(at, "y"));
  }

  private static float number(JSObject object, String name) {
    double number = JsObjects.number(JsObjects.get(object, name));
    if (Double.isNaN(number)) {
      throw new IllegalArgumentException(
          "a face to draw has no number \"" + name + "\"; give what faces() gave");
    }
    return (float) number;
  }
}
