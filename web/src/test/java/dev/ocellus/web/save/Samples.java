package dev.ocellus.web.save;

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
