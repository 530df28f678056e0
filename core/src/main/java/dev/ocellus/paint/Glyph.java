package dev.ocellus.paint;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that make a character: from each set pixel of its drawing to its neighbours, so that it
 * can be drawn smoothly at any size. Coordinates are pixels of the drawing; its leftmost set pixel
 * lies at 0.
 *
 * @param width in pixels of the drawing
 */
record Glyph(int width, List<Stroke> strokes) {
  private static final int SPACE_WIDTH = 3;
  private static final char UNKNOWN = '?';

  /** A line between the centres of two pixels, or a single pixel. */
  record Stroke(float fromX, float fromY, float toX, float toY) {}

  static Glyph of(char character) {
    if (character == ' ') {
      return new Glyph(SPACE_WIDTH, List.of());
    }
    return drawn(FontSheet.has(character) ? character : UNKNOWN);
  }

  private static Glyph drawn(char character) {
    int left = FontSheet.CELL_WIDTH;
    int right = 0;
    for (int y = 0; y < FontSheet.CELL_HEIGHT; y++) {
      for (int x = 0; x < FontSheet.CELL_WIDTH; x++) {
        if (FontSheet.isSet(character, x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
        }
      }
    }
    List<Stroke> strokes = new ArrayList<>();
    for (int y = 0; y < FontSheet.CELL_HEIGHT; y++) {
      for (int x = left; x <= right; x++) {
        if (FontSheet.isSet(character, x, y)) {
          addStrokes(character, x, y, left, strokes);
        }
      }
    }
    return new Glyph(right - left + 1, strokes);
  }

  /** Diagonal neighbours are joined where no third pixel joins them already. */
  private static void addStrokes(char character, int x, int y, int left, List<Stroke> strokes) {
    boolean east = FontSheet.isSet(character, x + 1, y);
    boolean west = FontSheet.isSet(character, x - 1, y);
    boolean south = FontSheet.isSet(character, x, y + 1);
    strokes.add(stroke(x, y, 0, 0, left));
    if (east) {
      strokes.add(stroke(x, y, 1, 0, left));
    }
    if (south) {
      strokes.add(stroke(x, y, 0, 1, left));
    }
    if (!east && !south && FontSheet.isSet(character, x + 1, y + 1)) {
      strokes.add(stroke(x, y, 1, 1, left));
    }
    if (!west && !south && FontSheet.isSet(character, x - 1, y + 1)) {
      strokes.add(stroke(x, y, -1, 1, left));
    }
  }

  private static Stroke stroke(int x, int y, int across, int down, int left) {
    float fromX = x - left + 0.5f;
    float fromY = y + 0.5f;
    return new Stroke(fromX, fromY, fromX + across, fromY + down);
  }
}
