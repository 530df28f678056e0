package dev.ocellus.web.page.state;

import dev.ocellus.vision.Box;
import dev.ocellus.vision.ClassScore;
import dev.ocellus.vision.Classification;
import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.vision.Landmarks;
import dev.ocellus.vision.Point;
import dev.ocellus.vision.Timings;
import dev.ocellus.vision.Where;
import java.util.Collections;
import java.util.List;

/** A picture and what was seen in it. */
final class Samples {
  static final Picture OFFICE = new Picture("office5.jpg", 61_440, 500, 375);
  static final Engine DEVICE = new Engine.Ready(Where.DEVICE, "This device is fast enough.");
  static final Engine SERVER = new Engine.Ready(Where.SERVER, "This device has no SIMD.");
  private static final Timings TIMINGS = new Timings(12, 3.1, 318, 0.1);

  private Samples() {}

  static Classification classification(Where where) {
    return new Classification(
        "mobilenet_v2_1.0_224",
        where,
        500,
        375,
        List.of(new ClassScore(653, "military uniform", 0.8195f)),
        TIMINGS);
  }

  static FaceDetection faces(Where where, int count) {
    Point p = new Point(280, 100);
    Face face =
        new Face(new Box(276.7f, 89.57f, 49.2f, 65.4f), 0.9999983f, new Landmarks(p, p, p, p, p));
    return new FaceDetection("mtcnn", where, 500, 375, Collections.nCopies(count, face), TIMINGS);
  }

  static PageState looking() {
    return PageState.FIRST.with(DEVICE).given(OFFICE);
  }

  static PageState seen(Where where, int faces) {
    return PageState.FIRST
        .with(where == Where.SERVER ? SERVER : DEVICE)
        .given(OFFICE)
        .classified(classification(where))
        .detected(faces(where, faces));
  }
}
