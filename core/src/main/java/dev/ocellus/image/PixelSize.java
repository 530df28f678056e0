package dev.ocellus.image;

/** A width and a height as a file claims them, not yet believed. */
record PixelSize(long width, long height) {
  static final PixelSize NONE = new PixelSize(0, 0);

  /** Enlarged so that another one fits in. */
  PixelSize holding(PixelSize other) {
    return new PixelSize(Math.max(width, other.width), Math.max(height, other.height));
  }
}
