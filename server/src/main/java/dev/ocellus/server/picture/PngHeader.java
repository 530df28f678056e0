package dev.ocellus.server.picture;

import java.util.Map;
import java.util.Set;

/**
 * The first chunk of a PNG.
 *
 * @param depth bits of a sample
 * @param samples how many a pixel has
 */
record PngHeader(
    int width, int height, int depth, int colourType, int samples, boolean interlaced) {
  static final int GREY = 0;
  static final int RGB = 2;
  static final int PALETTE = 3;
  static final int GREY_ALPHA = 4;
  static final int RGBA = 6;

  private static final int AT = 16;

  private static final Map<Integer, Integer> SAMPLES =
      Map.of(GREY, 1, RGB, 3, PALETTE, 1, GREY_ALPHA, 2, RGBA, 4);

  private static final Map<Integer, Set<Integer>> DEPTHS =
      Map.of(
          GREY, Set.of(1, 2, 4, 8, 16),
          RGB, Set.of(8, 16),
          PALETTE, Set.of(1, 2, 4, 8),
          GREY_ALPHA, Set.of(8, 16),
          RGBA, Set.of(8, 16));

  /**
   * Reads the header of a PNG.
   *
   * @throws dev.ocellus.image.ImageException when there is no such kind of PNG
   */
  static PngHeader read(FileBytes file) {
    int depth = file.u8(AT + 8);
    int type = file.u8(AT + 9);
    if (!DEPTHS.getOrDefault(type, Set.of()).contains(depth)) {
      throw file.damaged("there is no colour type " + type + " with " + depth + " bits a sample");
    }
    int unknown = file.u8(AT + 10) | file.u8(AT + 11) | (file.u8(AT + 12) & ~1);
    if (unknown != 0) {
      throw file.damaged("its compression, filter or interlace method is unknown");
    }
    return new PngHeader(
        file.i32(AT), file.i32(AT + 4), depth, type, SAMPLES.get(type), file.u8(AT + 12) == 1);
  }

  boolean isGrey() {
    return colourType == GREY || colourType == GREY_ALPHA;
  }

  boolean hasAlpha() {
    return colourType == GREY_ALPHA || colourType == RGBA;
  }

  /** How many bytes so many pixels of a row take. */
  int rowBytes(int pixels) {
    return (int) (((long) pixels * samples * depth + 7) / 8);
  }

  /** How far apart in bytes the samples are that a filter compares. */
  int filterDistance() {
    return Math.max(1, samples * depth / 8);
  }
}
