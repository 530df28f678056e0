package dev.ocellus.paint;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;
import dev.ocellus.image.Rounding;

/** Fills shapes with soft edges; what lies beyond the picture is left out. */
final class Canvas {
  private final Raster raster;

  Canvas(Raster raster) {
    this.raster = raster;
  }

  void fill(Shape shape, Ink ink) {
    fill(shape, shape.bounds(), ink);
  }

  /** Fills the part of a shape that lies in an area. */
  void fill(Shape shape, Area area, Ink ink) {
    Area visible = area.within(raster.width(), raster.height());
    for (int y = visible.top(); y < visible.bottom(); y++) {
      for (int x = visible.left(); x < visible.right(); x++) {
        float covered = 0.5f - shape.distance(x + 0.5f, y + 0.5f);
        if (covered > 0) {
          blend(raster.offset(x, y), ink, Math.min(covered, 1) * ink.opacity());
        }
      }
    }
  }

  private void blend(int at, Ink ink, float opacity) {
    byte[] rgba = raster.rgba();
    float rest = (rgba[at + 3] & 255) / 255f * (1 - opacity);
    float sum = opacity + rest;
    rgba[at] = Rounding.toByte((ink.red() * opacity + (rgba[at] & 255) * rest) / sum);
    rgba[at + 1] = Rounding.toByte((ink.green() * opacity + (rgba[at + 1] & 255) * rest) / sum);
    rgba[at + 2] = Rounding.toByte((ink.blue() * opacity + (rgba[at + 2] & 255) * rest) / sum);
    rgba[at + 3] = Rounding.toByte(sum * 255);
  }
}
