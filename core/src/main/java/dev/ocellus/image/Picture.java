package dev.ocellus.image;

/**
 * A picture, wherever its pixels are: in a Java array, as those of a {@link Raster} are, or in the
 * memory of what computes with them.
 */
public interface Picture {
  /** In pixels, at least 1. */
  int width();

  /** In pixels, at least 1. */
  int height();

  /** The pixels in a Java array. Where they are elsewhere they are fetched once, and kept. */
  Raster raster();

  /** This picture laid on white; itself when it is opaque. What models are shown. */
  Picture onWhite();
}
