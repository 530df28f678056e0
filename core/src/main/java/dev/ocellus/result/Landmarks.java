package dev.ocellus.result;

import java.util.List;

/** Five points of a face; left and right as seen in the picture. */
public record Landmarks(
    Point leftEye, Point rightEye, Point nose, Point mouthLeft, Point mouthRight) {

  public List<Point> points() {
    return List.of(leftEye, rightEye, nose, mouthLeft, mouthRight);
  }
}
