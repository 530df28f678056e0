package dev.ocellus.image;

/** The information header of a BMP; each of its versions is known by its length. */
final class BmpHeader {
  private static final int HEADER = 14;
  private static final int OS2_1 = 12;
  private static final int OS2_2_SHORTEST = 16;
  private static final int WINDOWS_5 = 124;

  private BmpHeader() {}

  static PixelSize read(HeaderBytes file) {
    long length = file.u32le(HEADER);
    if (length == OS2_1) {
      return new PixelSize(file.u16le(HEADER + 4), file.u16le(HEADER + 6));
    }
    if (length < OS2_2_SHORTEST || length > WINDOWS_5) {
      throw file.damaged("its information header has " + length + " bytes; expected 12 to 124");
    }
    long height = file.i32le(HEADER + 8);
    return new PixelSize(file.i32le(HEADER + 4), Math.abs(height));
  }
}
