package dev.ocellus.detect;

import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;

/** MTCNN's order of landmark numbers: y1..y5, then x1..x5. */
final class MtcnnLandmarks {
  /** How many numbers the landmarks of one face are. */
  static final int NUMBERS = 10;

  private static final int POINTS = NUMBERS / 2;

  private MtcnnLandmarks() {}

  /** The landmarks of which the ten numbers stand in {@code data} from {@code at}. */
  static Landmarks of(float[] data, int at) {
    return new Landmarks(
        point(data, at),
        point(data, at + 1),
        point(data, at + 2),
        point(data, at + 3),
        point(data, at + 4));
  }

  private static Point point(float[] data, int y) {
    return new Point(data[y + POINTS], data[y]);
  }
}
