package dev.ocellus.image;

/** Finds the frame header (SOF) of a JPEG (ITU T.81, annex B) behind the segments before it. */
final class JpegHeader {
  private static final int FILL = 0xff;
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;

  private JpegHeader() {}

  static PixelSize read(HeaderBytes file) {
    long at = 2;
    while (true) {
      at = nextMarker(file, at);
      int marker = file.u8(at++);
      if (isFrame(marker)) {
        return new PixelSize(file.u16(at + 5), file.u16(at + 3));
      }
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) {
        throw file.damaged("it has no frame header before byte " + at);
      }
      if (!isAlone(marker)) {
        at += segmentLength(file, at);
      }
    }
  }

  /** Decoders skip what stands between segments, so this does too. */
  private static long nextMarker(HeaderBytes file, long from) {
    long at = from;
    while (true) {
      while (file.u8(at) != FILL) {
        at++;
      }
      while (file.u8(at) == FILL) {
        at++;
      }
      if (file.u8(at) != 0) {
        return at;
      }
    }
  }

  private static int segmentLength(HeaderBytes file, long at) {
    int length = file.u16(at);
    if (length < 2) {
      throw file.damaged("the segment at byte " + at + " has the length " + length);
    }
    return length;
  }

  /** SOF0 to SOF15; among them stand DHT (C4), JPG (C8) and DAC (CC), which are no frames. */
  private static boolean isFrame(int marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
  }

  /** TEM, RST0 to RST7 and SOI have no length. */
  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
  }
}
