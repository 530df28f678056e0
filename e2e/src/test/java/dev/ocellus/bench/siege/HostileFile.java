package dev.ocellus.bench.siege;

import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Gif;
import dev.ocellus.server.sample.Icc;
import dev.ocellus.server.sample.Jpeg;
import dev.ocellus.server.sample.Webp;
import java.util.Arrays;

/** Small files that are much work, or say that they are large. */
final class HostileFile {
  /** The side of a square that has as many pixels as a picture may have. */
  private static final int SIDE = 6324;

  private HostileFile() {}

  /** Lossless, of one colour: each of the five codes has a single symbol, of no bits. */
  static byte[] webpOfOneColour() {
    Bits stream = new Bits().put(0x2f, 8).put(SIDE - 1, 14).put(SIDE - 1, 14).put(0, 4);
    stream.put(0, 3);
    for (int code = 0; code < 5; code++) {
      stream.put(1, 4);
    }
    return Webp.riff(Webp.chunk("VP8L", stream.toArray()));
  }

  /** A comment of so many bytes before the frame. */
  static byte[] gifWithComment(int length) {
    byte[] gif = new Gif(16, 16, 2).frame(0, 0, 16, 16, 2).toArray();
    int at = 13 + Gif.table(2).length;
    Bytes commented = new Bytes().put(Arrays.copyOf(gif, at)).u8(0x21, 0xfe);
    byte[] block = new byte[256];
    Arrays.fill(block, (byte) ' ');
    block[0] = (byte) 255;
    for (int i = 0; i < length / 255; i++) {
      commented.put(block);
    }
    return commented.u8(0).put(Arrays.copyOfRange(gif, at, gif.length)).toArray();
  }

  /** As large as a picture may be, and progressive: each scan touches all coefficients. */
  static byte[] jpegOfScans(int scans) {
    return ProgressiveJpeg.of(SIDE, SIDE, scans);
  }

  /** Every length in the profile is one of another place. */
  static byte[] jpegWithShiftedProfile() {
    byte[] icc = Icc.rgbTable();
    byte[] shifted = new Bytes().u8(0).put(Arrays.copyOf(icc, icc.length - 1)).toArray();
    return new Jpeg(3).profile(shifted).toArray();
  }

  /** Zeros of 16 bits and four channels, in seven passes. */
  static byte[] pngOfWideInterlacedPixels() {
    return FlatPng.interlaced(SIDE, SIDE);
  }

  /** One frame of one colour, whose codes grow to their longest strings. */
  static byte[] gifOfOneColour() {
    return new Gif(SIDE, SIDE, 1)
        .frame(0, 0, SIDE, SIDE, true, 0, 2, FlatGifCodes.of((long) SIDE * SIDE))
        .toArray();
  }
}
