package dev.ocellus.paint;

import dev.ocellus.image.Raster;
import java.util.Map;

/** A painted picture as text: each pixel as the letter of the nearest of the painter's colours. */
final class Sketch {
  private static final Map<Character, int[]> COLOURS =
      Map.of(
          '.', new int[] {160, 160, 160},
          '-', new int[] {64, 78, 71},
          'G', new int[] {40, 226, 122},
          'O', new int[] {236, 255, 243},
          '#', new int[] {0, 32, 16});

  private Sketch() {}

  /** An opaque grey picture, drawn as {@code .} where nothing is painted. */
  static Raster grey(int width, int height) {
    Raster raster = Raster.blank(width, height);
    for (int i = 0; i < raster.rgba().length; i++) {
      raster.rgba()[i] = (byte) (i % 4 == 3 ? 255 : 160);
    }
    return raster;
  }

  static String of(Raster raster) {
    StringBuilder text = new StringBuilder();
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        text.append(nearest(raster, raster.offset(x, y)));
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static char nearest(Raster raster, int at) {
    return COLOURS.entrySet().stream()
        .min(
            (one, other) ->
                Integer.compare(
                    distance(one.getValue(), raster, at), distance(other.getValue(), raster, at)))
        .orElseThrow()
        .getKey();
  }

  private static int distance(int[] colour, Raster raster, int at) {
    int sum = 0;
    for (int c = 0; c < 3; c++) {
      int difference = colour[c] - (raster.rgba()[at + c] & 255);
      sum += difference * difference;
    }
    return sum;
  }
}
