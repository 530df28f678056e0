package dev.ocellus.image;

/**
 * The size that holds each picture of an ICO. Its directory has no room for sizes above 256; PNGs
 * in it have sizes of their own.
 */
final class IcoHeader {
  private static final int DIRECTORY = 6;
  private static final int ENTRY = 16;
  private static final long PNG = 0x89504e47L;

  private IcoHeader() {}

  static PixelSize read(HeaderBytes file) {
    int entries = file.u16le(4);
    PixelSize size = PixelSize.NONE;
    for (int i = 0; i < entries; i++) {
      size = size.holding(picture(file, DIRECTORY + (long) i * ENTRY));
    }
    return size;
  }

  private static PixelSize picture(HeaderBytes file, long entry) {
    long at = file.u32le(entry + 12);
    return file.u32(at) == PNG
        ? new PixelSize(file.u32(at + 16), file.u32(at + 20))
        : new PixelSize(side(file.u8(entry)), side(file.u8(entry + 1)));
  }

  private static int side(int written) {
    return written == 0 ? 256 : written;
  }
}
