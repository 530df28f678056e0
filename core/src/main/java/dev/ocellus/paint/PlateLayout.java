package dev.ocellus.paint;

import dev.ocellus.image.Area;
import dev.ocellus.image.Rounding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds a place for each label: above its box, else below it, else inside a large box's upper edge;
 * always within the picture. In a crowd a label that would hide other boxes or labels is left out.
 */
final class PlateLayout {
  /** Which part of a plate may lie over something else: one in so many. */
  private static final int MOST_COVERED = 4;

  /** How many times larger than the plate a box must be to have it inside. */
  private static final int ROOMY = 4;

  private final int width;
  private final int height;
  private final List<Area> taken = new ArrayList<>();

  PlateLayout(int pictureWidth, int pictureHeight, List<RoundedBox> boxes) {
    this.width = pictureWidth;
    this.height = pictureHeight;
    boxes.forEach(box -> taken.add(visible(box.bounds())));
  }

  /** The plate for a label; none without a text or a place for it. */
  Optional<Plate> place(Text text, RoundedBox box, Pen pen) {
    Area own = visible(box.bounds());
    Plate plate = Plate.of(text, pen, width, height);
    if (text.width() == 0 || plate.scale() == 0 || own.pixels() == 0) {
      return Optional.empty();
    }
    Plate best = null;
    long leastCovered = plate.area().pixels() / MOST_COVERED + 1;
    for (Plate candidate : candidates(plate, box, pen)) {
      long covered = covered(candidate.area(), own);
      if (covered < leastCovered) {
        best = candidate;
        leastCovered = covered;
      }
    }
    if (best != null) {
      taken.add(best.area());
    }
    return Optional.ofNullable(best);
  }

  private List<Plate> candidates(Plate plate, RoundedBox box, Pen pen) {
    int rim = plate.rim();
    int inset = Rounding.ceil(pen.line() / 2) + 2 * rim;
    int left = Rounding.halfUp(box.left() - pen.line() / 2);
    int top = Rounding.ceil(box.top()) + inset;
    int above = Rounding.floor(box.top()) - inset - plate.height();
    int below = Rounding.ceil(box.bottom()) + inset;
    List<Plate> candidates = new ArrayList<>();
    if (above >= rim) {
      candidates.add(within(plate, left, above));
    }
    if (below <= height - rim - plate.height()) {
      candidates.add(within(plate, left, below));
    }
    if (visible(box.bounds()).pixels() >= ROOMY * plate.area().pixels()) {
      candidates.add(within(plate, Rounding.ceil(box.left()) + inset, top));
    }
    return candidates;
  }

  private Plate within(Plate plate, int x, int y) {
    int rim = plate.rim();
    return plate.at(
        clamp(x, rim, width - rim - plate.width()), clamp(y, rim, height - rim - plate.height()));
  }

  /** How many pixels lie over other boxes and labels. */
  private long covered(Area plate, Area own) {
    long covered = 0;
    for (Area other : taken) {
      if (!other.equals(own)) {
        covered += plate.common(other).pixels();
      }
    }
    return covered;
  }

  private Area visible(Area area) {
    return area.within(width, height);
  }

  private static int clamp(int value, int low, int high) {
    return Math.max(low, Math.min(value, high));
  }
}
