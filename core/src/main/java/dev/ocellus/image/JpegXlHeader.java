package dev.ocellus.image;

import java.util.Arrays;

/** The size header of a JPEG XL (ISO/IEC 18181-1), bare or in the boxes of ISO/IEC 18181-2. */
final class JpegXlHeader {
  private static final int CODESTREAM = 0xff0a;

  /** The codestream's signature and at most 68 bits of size. */
  private static final int LONGEST = 11;

  private static final int PART_INDEX = 4;
  private static final int[] SIDE_BITS = {9, 13, 18, 30};

  /** Width to height: 1:1, 6:5, 4:3, 3:2, 16:9, 5:4, 2:1; 0 says that the width is written down. */
  private static final int[] RATIO_WIDTH = {0, 1, 6, 4, 3, 16, 5, 2};

  private static final int[] RATIO_HEIGHT = {0, 1, 5, 3, 2, 9, 4, 1};

  private JpegXlHeader() {}

  static PixelSize read(HeaderBytes file) {
    HeaderBytes codestream = file.u8(0) == 0xff ? file : unpacked(file);
    if (codestream.u16(0) != CODESTREAM) {
      throw file.damaged("its codestream does not begin with ff 0a");
    }
    LowBits bits = new LowBits(codestream, 2);
    boolean small = bits.next(1) == 1;
    long height = side(bits, small);
    int ratio = bits.next(3);
    long width = ratio == 0 ? side(bits, small) : height * RATIO_WIDTH[ratio] / RATIO_HEIGHT[ratio];
    return new PixelSize(width, height);
  }

  private static long side(LowBits bits, boolean small) {
    return small ? 8L * (1 + bits.next(5)) : 1L + bits.next(SIDE_BITS[bits.next(2)]);
  }

  /** The beginning of the codestream, which may be cut into parts wherever one likes. */
  private static HeaderBytes unpacked(HeaderBytes file) {
    byte[] beginning = new byte[LONGEST];
    int length = 0;
    Box all = Box.around(file);
    for (Box box = all.first(); box != null && length < LONGEST; box = all.after(box)) {
      for (long at = codestream(box); at < box.end() && length < LONGEST; at++) {
        beginning[length++] = (byte) file.u8(at);
      }
    }
    if (length == 0) {
      throw file.damaged("it has no box jxlc or jxlp");
    }
    return file.of(Arrays.copyOf(beginning, length));
  }

  /** Where the codestream goes on in a box; its end in one that has nothing of it. */
  private static long codestream(Box box) {
    if (box.is("jxlc")) {
      return box.start();
    }
    return box.is("jxlp") ? box.start() + PART_INDEX : box.end();
  }
}
