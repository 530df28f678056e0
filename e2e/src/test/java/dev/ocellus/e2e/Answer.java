package dev.ocellus.e2e;

import com.google.gson.Gson;
import java.util.List;

/** The one JSON form of a result, read as any user of it would. */
record Answer(
    String model,
    String where,
    Size image,
    String views,
    List<Label> classes,
    List<Found> faces,
    Timings timings) {

  record Size(int width, int height) {}

  record Label(int index, String label, double probability) {}

  record Found(Box box, double score, Landmarks landmarks) {}

  record Timings(double decodeMs, double preprocessMs, double inferMs, double postprocessMs) {}

  record Landmarks(Point leftEye, Point rightEye, Point nose, Point mouthLeft, Point mouthRight) {
    List<Point> all() {
      return List.of(leftEye, rightEye, nose, mouthLeft, mouthRight);
    }
  }

  record Point(double x, double y) {
    double distance(Point other) {
      return Math.hypot(x - other.x, y - other.y);
    }
  }

  record Box(double x, double y, double width, double height) {
    /** Intersection over union, 0 to 1. */
    double overlap(Box other) {
      double across = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
      double down = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
      double common = Math.max(0, across) * Math.max(0, down);
      return common / (width * height + other.width * other.height - common);
    }
  }

  static Answer of(String json) {
    return new Gson().fromJson(json, Answer.class);
  }

  Label best() {
    return classes.get(0);
  }
}
