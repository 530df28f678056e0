package dev.ocellus.web.page.state;

/**
 * How a picture lies in its window: first larger by {@code scale}, then moved. Distances are in
 * pixels of the window, from its upper left corner.
 *
 * @param scale 1 where the picture fits its window, up to 16
 * @param x how far to the right
 * @param y how far down
 */
public record Zoom(double scale, double x, double y) {
  public static final Zoom FIT = new Zoom(1, 0, 0);

  private static final double MOST = 16;

  public boolean isFit() {
    return scale == 1;
  }

  /** Larger by a factor; the point of the picture that is at a place stays there. */
  public Zoom by(double factor, double atX, double atY, double width, double height) {
    double next = Math.min(MOST, Math.max(1, scale * factor));
    double change = next / scale;
    return new Zoom(next, atX - (atX - x) * change, atY - (atY - y) * change).within(width, height);
  }

  public Zoom moved(double right, double down, double width, double height) {
    return new Zoom(scale, x + right, y + down).within(width, height);
  }

  /** Moved just so far that the picture covers its window. */
  private Zoom within(double width, double height) {
    return new Zoom(
        scale,
        Math.min(0, Math.max(width * (1 - scale), x)),
        Math.min(0, Math.max(height * (1 - scale), y)));
  }

  /** Where in the picture, as a share of its width, a share of the window's width is. */
  public double shareOfPicture(double shareOfWindow, double width) {
    return (shareOfWindow * width - x) / (scale * width);
  }
}
