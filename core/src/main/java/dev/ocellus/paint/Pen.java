package dev.ocellus.paint;

import dev.ocellus.image.Rounding;

/**
 * How thick lines are and how large dots and letters, all in pixels. They grow with the picture, so
 * that it looks the same at every size, and are held back on small marks.
 *
 * @param line the thickness of a frame
 * @param outline how far the dark rim reaches beyond a line or a dot
 * @param corner the radius of a frame's corners
 * @param dot a dot's radius
 * @param textScale how many pixels a pixel of the font takes
 */
record Pen(float line, float outline, float corner, float dot, int textScale) {

  static Pen of(int pictureWidth, int pictureHeight, Mark mark) {
    float picture = (float) Math.sqrt((double) pictureWidth * pictureHeight);
    float side = Math.min(mark.width(), mark.height());
    float line = clamp(picture * 0.0035f + 0.8f, 1, 1 + side / 20);
    float dot = clamp(line * 0.8f, 1, 0.6f + side / 60);
    int text =
        Math.max(1, Rounding.halfUp(Math.min(picture / 380, 0.5f + picture / 900 + side / 90)));
    return new Pen(line, Math.max(0.6f, line * 0.3f), line * 2, dot, text);
  }

  /** How far the dark rim reaches beyond a dot: less on small ones, which it would cover. */
  float dotOutline() {
    return Math.min(outline, dot * 0.6f);
  }

  private static float clamp(float value, float low, float high) {
    return Math.max(low, Math.min(value, high));
  }
}
