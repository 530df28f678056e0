package dev.ocellus.paint;

import java.util.List;

/**
 * Something to point out in a picture, in pixels from its top left corner. It may reach beyond the
 * picture; what is not a finite number is not drawn.
 *
 * @param dots places within it
 * @param label a short text, such as {@code 99%}; empty for none. Characters beyond ASCII are drawn
 *     as {@code ?}
 */
public record Mark(float x, float y, float width, float height, List<Dot> dots, String label) {

  /** A place, drawn as a dot. */
  public record Dot(float x, float y) {}

  public Mark {
    dots = List.copyOf(dots);
  }
}
