package dev.ocellus.bench.siege;

import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Jpeg;

/**
 * A grey progressive JPEG in which nothing is anywhere: a scan is some dozen bytes, and makes a
 * decoder pass over all coefficients (ITU T.81, annex G).
 */
final class ProgressiveJpeg {
  private static final int LAST_COEFFICIENT = 63;

  /** As far as coefficients may be shifted at first; each scan after that adds a bit. */
  private static final int MOST_SHIFT = 13;

  /** Says that the next 32,767 blocks are empty: a code of one bit, and 14 bits of their number. */
  private static final int EMPTY_BLOCKS = 0xe0;

  private static final int BLOCKS_OF_CODE = 32_767;
  private static final int BITS_OF_CODE = 15;

  private ProgressiveJpeg() {}

  static byte[] of(int width, int height, int scans) {
    int blocks = ((width + 7) / 8) * ((height + 7) / 8);
    Bytes jpeg =
        new Bytes()
            .u8(0xff, 0xd8)
            .put(Jpeg.segment(0xdb, quantisation()))
            .put(frame(width, height))
            .put(Jpeg.segment(0xc4, codes()))
            .put(scan(0, 0, 0, 0))
            .zeros((blocks + 7) / 8);
    byte[] empty = emptyBlocks(blocks);
    for (int i = 0; i < scans - 1; i++) {
      int shift = Math.max(0, MOST_SHIFT - i % (MOST_SHIFT + 1));
      int before = shift == MOST_SHIFT ? 0 : shift + 1;
      jpeg.put(scan(1, LAST_COEFFICIENT, before, shift)).put(empty);
    }
    return jpeg.u8(0xff, 0xd9).toArray();
  }

  private static byte[] quantisation() {
    Bytes table = new Bytes().u8(0);
    for (int i = 0; i <= LAST_COEFFICIENT; i++) {
      table.u8(1);
    }
    return table.toArray();
  }

  private static byte[] frame(int width, int height) {
    return Jpeg.segment(0xc2, new Bytes().u8(8).u16(height, width).u8(1, 1, 0x11, 0).toArray());
  }

  /** One code of one bit each: no difference of the average, and many empty blocks. */
  private static byte[] codes() {
    Bytes codes = new Bytes();
    codes.u8(0x00, 1).zeros(15).u8(0);
    codes.u8(0x10, 1).zeros(15).u8(EMPTY_BLOCKS);
    return codes.toArray();
  }

  private static byte[] scan(int first, int last, int before, int shift) {
    return Jpeg.segment(0xda, new Bytes().u8(1, 1, 0, first, last, before << 4 | shift).toArray());
  }

  private static byte[] emptyBlocks(int blocks) {
    int codes = (blocks + BLOCKS_OF_CODE - 1) / BLOCKS_OF_CODE;
    Bytes bytes = new Bytes();
    int pending = 0;
    for (int bit = 0; bit < (codes * BITS_OF_CODE + 7) / 8 * 8; bit++) {
      pending =
          (pending << 1 | (bit % BITS_OF_CODE == 0 && bit < codes * BITS_OF_CODE ? 0 : 1)) & 0xff;
      if (bit % 8 == 7) {
        bytes.u8(pending);
        if (pending == 0xff) {
          bytes.u8(0);
        }
      }
    }
    return bytes.toArray();
  }
}
