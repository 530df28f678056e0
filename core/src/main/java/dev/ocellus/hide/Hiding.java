package dev.ocellus.hide;

import dev.ocellus.image.Area;
import dev.ocellus.image.Raster;
import dev.ocellus.image.Rounding;

/**
 * A way of hiding parts of pictures.
 *
 * @param strength 0 to 1: how little is left of a part. What is beyond is taken as the nearest, and
 *     what is no number as 1
 */
public record Hiding(Style style, float strength) {
  public static final float DEFAULT_STRENGTH = 0.5f;

  private static final int MOST_CELLS = 8;
  private static final int FEWEST_CELLS = 2;

  public Hiding {
    strength = strength <= 1 ? Math.max(strength, 0) : 1;
  }

  /**
   * Hides a part of {@code picture} in place: its colours are exchanged, its alpha and all other
   * pixels stay. What is put there depends on nothing outside of the part.
   *
   * @param part may reach beyond the picture
   */
  public void apply(Raster picture, Area part) {
    Area visible = part.within(picture.width(), picture.height());
    if (!visible.isEmpty()) {
      style.apply(picture, visible, cells());
    }
  }

  /** How many cells the longer side of a part is divided into, at most. */
  private int cells() {
    return Rounding.halfUp(MOST_CELLS - strength * (MOST_CELLS - FEWEST_CELLS));
  }
}
