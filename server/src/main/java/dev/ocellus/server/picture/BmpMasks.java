package dev.ocellus.server.picture;

/** Which bits of a pixel are red, green, blue and alpha. */
final class BmpMasks {
  private static final int[] FIFTEEN_BITS = {0x7c00, 0x03e0, 0x001f, 0};
  private static final int[] BYTES = {0xff0000, 0x00ff00, 0x0000ff, 0};
  private static final int[] BYTES_AND_ALPHA = {0xff0000, 0x00ff00, 0x0000ff, 0xff000000};
  private static final int COLOURS = 3;
  private static final int AT = BmpHeader.AT + BmpHeader.WINDOWS_3;
  private static final int WITH_ALPHA = 56;

  private final int[] masks;

  private BmpMasks(int... masks) {
    this.masks = masks;
  }

  /**
   * The masks of a picture without a palette.
   *
   * @throws dev.ocellus.image.ImageException when a mask has gaps, or more bits than a pixel
   */
  static BmpMasks of(FileBytes file, BmpHeader header) {
    if (header.compression().hasMasks()) {
      return read(file, header);
    }
    if (header.depth() == 16) {
      return new BmpMasks(FIFTEEN_BITS);
    }
    boolean alpha =
        header.depth() == 32
            && header.length() >= BmpHeader.WINDOWS_4
            && file.i32(AT + 4 * COLOURS) != 0;
    return new BmpMasks(alpha ? BYTES_AND_ALPHA : BYTES);
  }

  /** They stand behind a short header, and where that ends inside of a longer one. */
  private static BmpMasks read(FileBytes file, BmpHeader header) {
    boolean alpha =
        (!header.isOs2() && header.length() >= WITH_ALPHA)
            || header.compression() == BmpHeader.Compression.MASKS_WITH_ALPHA;
    long at = header.isOs2() ? header.end() : AT;
    int[] masks = new int[COLOURS + 1];
    for (int i = 0; i < (alpha ? COLOURS + 1 : COLOURS); i++) {
      masks[i] = file.i32(at + 4L * i);
      require(file, Integer.toUnsignedLong(masks[i]), header.depth());
    }
    return new BmpMasks(masks);
  }

  private static void require(FileBytes file, long mask, int depth) {
    boolean gaps = ((mask + Long.lowestOneBit(mask)) & mask) != 0;
    if (gaps || mask >> depth != 0) {
      throw file.damaged(
          "the colour mask " + Long.toHexString(mask) + " does not fit " + depth + " bits");
    }
  }

  /** Writes a pixel's RGBA. */
  void write(int pixel, byte[] rgba, int at) {
    for (int c = 0; c < COLOURS; c++) {
      rgba[at + c] = component(pixel, masks[c]);
    }
    rgba[at + COLOURS] = masks[COLOURS] == 0 ? -1 : component(pixel, masks[COLOURS]);
  }

  /** The eight highest bits; fewer are spread. */
  private static byte component(int pixel, int mask) {
    if (mask == 0) {
      return 0;
    }
    int value = (pixel & mask) >>> Integer.numberOfTrailingZeros(mask);
    int bits = Integer.bitCount(mask);
    if (bits >= 8) {
      return (byte) (value >>> (bits - 8));
    }
    int most = (1 << bits) - 1;
    return (byte) ((value * 255 + most / 2) / most);
  }
}
