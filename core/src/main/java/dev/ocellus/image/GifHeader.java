package dev.ocellus.image;

/**
 * The size of a GIF: its logical screen, enlarged to hold the first frame. Decoders make room for
 * that frame, so a small screen must not hide a large one.
 */
final class GifHeader {
  private static final int LOGICAL_SCREEN = 6;
  private static final int BLOCKS = 13;
  private static final int FRAME = 0x2c;
  private static final int EXTENSION = 0x21;
  private static final int COLOUR_TABLE = 0x80;

  private GifHeader() {}

  static PixelSize read(HeaderBytes file) {
    int width = file.u16le(LOGICAL_SCREEN);
    int height = file.u16le(LOGICAL_SCREEN + 2);
    int flags = file.u8(LOGICAL_SCREEN + 4);
    long colours = (flags & COLOUR_TABLE) == 0 ? 0 : 3L << ((flags & 7) + 1);
    long frame = firstFrame(file, BLOCKS + colours);
    return new PixelSize(
        Math.max(width, file.u16le(frame + 1) + file.u16le(frame + 5)),
        Math.max(height, file.u16le(frame + 3) + file.u16le(frame + 7)));
  }

  private static long firstFrame(HeaderBytes file, long from) {
    long at = from;
    while (file.u8(at) == EXTENSION) {
      at += 2;
      while (file.u8(at) != 0) {
        at += 1 + file.u8(at);
      }
      at++;
    }
    if (file.u8(at) != FRAME) {
      throw file.damaged("it has no frame at byte " + at);
    }
    return at;
  }
}
