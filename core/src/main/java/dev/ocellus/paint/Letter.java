package dev.ocellus.paint;

import dev.ocellus.image.Area;

/**
 * A glyph in its place.
 *
 * @param x the left edge of its drawing, in pixels of the picture
 * @param y the top edge of its drawing
 * @param scale how many pixels of the picture a pixel of the drawing takes
 */
record Letter(Glyph glyph, float x, float y, int scale) implements Shape {
  private static final float HALF_STROKE = 0.5f;

  @Override
  public float distance(float atX, float atY) {
    float px = (atX - x) / scale;
    float py = (atY - y) / scale;
    float nearest = Float.MAX_VALUE;
    for (Glyph.Stroke stroke : glyph.strokes()) {
      nearest = Math.min(nearest, squaredDistance(stroke, px, py));
    }
    return ((float) Math.sqrt(nearest) - HALF_STROKE) * scale;
  }

  private static float squaredDistance(Glyph.Stroke stroke, float x, float y) {
    float alongX = stroke.toX() - stroke.fromX();
    float alongY = stroke.toY() - stroke.fromY();
    float across = x - stroke.fromX();
    float down = y - stroke.fromY();
    float length = alongX * alongX + alongY * alongY;
    float at = length == 0 ? 0 : (across * alongX + down * alongY) / length;
    float clamped = Math.max(0, Math.min(1, at));
    float dx = across - clamped * alongX;
    float dy = down - clamped * alongY;
    return dx * dx + dy * dy;
  }

  @Override
  public Area bounds() {
    return Shape.around(
        x, y, x + (float) glyph.width() * scale, y + (float) FontSheet.CELL_HEIGHT * scale);
  }
}
