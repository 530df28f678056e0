package dev.ocellus.web.save;

import dev.ocellus.vision.Box;
import dev.ocellus.vision.ClassScore;
import dev.ocellus.vision.Classification;
import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.vision.Landmarks;
import dev.ocellus.vision.Point;
import dev.ocellus.vision.Result;
import dev.ocellus.vision.Timings;
import dev.ocellus.vision.Views;
import dev.ocellus.vision.Where;
import java.util.List;

/** Results for tests. */
final class Samples {
  private static final Timings TIMINGS = new Timings(1, 2, 3, 4);

  private Samples() {}

  static Result classes(String... labels) {
    List<ClassScore> scores = new java.util.ArrayList<>();
    for (int i = 0; i < labels.length; i++) {
      scores.add(new ClassScore(i, labels[i], 0.5f / (i + 1)));
    }
    return new Classification("mobilenet", Where.DEVICE, 640, 480, Views.BOTH, scores, TIMINGS);
  }

  static Result oneFace() {
    Landmarks landmarks =
        new Landmarks(
            new Point(20, 30),
            new Point(40, 30),
            new Point(30, 40),
            new Point(22, 50),
            new Point(38, 50));
    Face face = new Face(new Box(10.25f, 20.5f, 40, 50), 0.999f, landmarks);
    return new FaceDetection("mtcnn", Where.DEVICE, 640, 480, List.of(face), TIMINGS);
  }
}
