package dev.ocellus.paint;

import java.util.ArrayList;
import java.util.List;

/** A line of text; sizes are in pixels of the font's drawing. */
final class Text {
  /** From the top of a capital letter to the line it stands on. */
  static final int CAPITAL_HEIGHT = 7;

  private static final int GAP = 1;

  private final List<Glyph> glyphs = new ArrayList<>();
  private final int width;

  Text(String characters) {
    int sum = -GAP;
    for (int i = 0; i < characters.length(); i++) {
      Glyph glyph = Glyph.of(characters.charAt(i));
      glyphs.add(glyph);
      sum += glyph.width() + GAP;
    }
    this.width = Math.max(0, sum);
  }

  int width() {
    return width;
  }

  /** The text as shapes, its top left corner at a place of the picture. */
  List<Shape> at(int x, int y, int scale) {
    List<Shape> letters = new ArrayList<>(glyphs.size());
    int left = x;
    for (Glyph glyph : glyphs) {
      letters.add(new Letter(glyph, left, y, scale));
      left += (glyph.width() + GAP) * scale;
    }
    return letters;
  }
}
