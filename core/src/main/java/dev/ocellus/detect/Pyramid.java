package dev.ocellus.detect;

import java.util.ArrayList;
import java.util.List;

/**
 * The sizes at which MTCNN looks at a picture: at the first one a face of {@code minSize} is as
 * large as P-Net's window. Computed in float32, as the graph does.
 */
final class Pyramid {
  static final int WINDOW = 12;

  /** One size. */
  record Level(float scale, int width, int height) {}

  private Pyramid() {}

  static List<Level> levels(int width, int height, float minSize, float factor) {
    List<Level> levels = new ArrayList<>();
    float shorter = Math.min(width, height);
    for (float scale = WINDOW / minSize; shorter * scale > WINDOW; scale *= factor) {
      levels.add(new Level(scale, (int) (width * scale), (int) (height * scale)));
    }
    return levels;
  }
}
