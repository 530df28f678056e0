package dev.ocellus.server.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** BMPs of every kind, and damaged ones. */
final class BmpSamples {
  private static final int[] HEADERS = {
    12, 16, 20, 24, 36, 40, 42, 44, 46, 48, 52, 56, 60, 64, 68, 108, 124
  };
  private static final int[] DEPTHS = {0, 1, 2, 3, 4, 8, 16, 24, 32, 64};
  private static final int RLE_8 = 1;
  private static final int RLE_4 = 2;
  private static final int MASKS = 3;
  private static final int OTHER_4 = 4;
  private static final int ALPHA_MASKS = 6;

  private final List<Sample> samples = new ArrayList<>();

  static List<Sample> all() {
    BmpSamples bmp = new BmpSamples();
    bmp.kinds();
    bmp.masks();
    bmp.palettes();
    bmp.runs();
    bmp.colours();
    bmp.damages();
    return bmp.samples;
  }

  private void add(String name, Bmp bmp) {
    add(name, bmp.toArray());
  }

  private void add(String name, byte[] file) {
    samples.add(new Sample("BMP " + name, file));
  }

  private void kinds() {
    for (int header : HEADERS) {
      for (int depth : DEPTHS) {
        String name = "header " + header + " depth " + depth;
        add(name, new Bmp(header, depth));
        if (header != 12) {
          add(name + " from the top", new Bmp(header, depth).topDown());
        }
      }
    }
    for (int[] size : new int[][] {{1, 1}, {1, 9}, {9, 1}, {2, 2}, {8, 8}, {33, 2}}) {
      for (int depth : new int[] {1, 2, 4, 8, 24}) {
        add(
            size[0] + " x " + size[1] + " depth " + depth,
            new Bmp(40, depth).size(size[0], size[1]));
      }
    }
    for (long length : new long[] {0, 1, 54, 0xffffffffL}) {
      add("file length " + length, new Bmp(40, 24).fileLength(length));
    }
    for (int offset : new int[] {0, 10, 30, 53, 54, 57, 60, 5000}) {
      add("offset " + offset + " of 24 bits", new Bmp(40, 24).offset(offset));
      add("offset " + offset + " of 4 bits", new Bmp(40, 4).offset(offset));
      add(
          "offset " + offset + " of 16 bits in masks",
          new Bmp(40, 16).compression(MASKS).masks(0xf800, 0x7e0, 0x1f).offset(offset));
    }
  }

  private void masks() {
    long[][] masks = {
      {0xf800, 0x07e0, 0x001f},
      {0x7c00, 0x03e0, 0x001f},
      {0x0f00, 0x00f0, 0x000f},
      {0x1f, 0x7e0, 0xf800},
      {0xff0000, 0xff00, 0xff},
      {0xff, 0xff00, 0xff0000},
      {0x3ff00000, 0xffc00, 0x3ff},
      {0xff000000L, 0xff0000, 0xff00},
      {0, 0xff00, 0xff},
      {0, 0, 0},
      {0xff00, 0xff00, 0xff},
      {0xf0f000, 0xf00, 0xf},
      {0x10000, 0x100, 0x1},
      {0xffffffffL, 0, 0},
      {0x80000000L, 0x40000000, 0x20000000},
      {0xfc00, 0x3f0, 0xf},
      {0x7f0000, 0x7f00, 0x7f}
    };
    for (long[] mask : masks) {
      for (int depth : new int[] {16, 24, 32}) {
        String name =
            "masks "
                + Long.toHexString(mask[0])
                + " "
                + Long.toHexString(mask[1])
                + " "
                + Long.toHexString(mask[2])
                + " depth "
                + depth;
        add(name, new Bmp(40, depth).compression(MASKS).masks(mask).alpha());
        add(
            name + " header 52",
            new Bmp(52, depth)
                .compression(MASKS)
                .fields(new Bytes().u32le(mask).toArray())
                .alpha());
        add(
            name + " header 56",
            new Bmp(56, depth)
                .compression(MASKS)
                .fields(new Bytes().u32le(mask).u32le(0xff000000L).toArray())
                .alpha());
      }
    }
    for (long alpha : new long[] {0, 0xff000000L, 0x80000000L, 0xf000, 0x8000, 0xff}) {
      for (int depth : new int[] {16, 24, 32}) {
        String name = "alpha " + Long.toHexString(alpha) + " depth " + depth;
        long[] mask =
            depth == 16
                ? new long[] {0xf00, 0xf0, 0xf, alpha}
                : new long[] {0xff0000, 0xff00, 0xff, alpha};
        add(name + " behind", new Bmp(40, depth).compression(ALPHA_MASKS).masks(mask).alpha());
        for (int header : new int[] {56, 108, 124}) {
          byte[] fields = new Bytes().u32le(mask).text("BGRs").toArray();
          add(
              name + " header " + header,
              new Bmp(header, depth).compression(MASKS).fields(fields).alpha());
          add(
              name + " header " + header + " without masks",
              new Bmp(header, depth).fields(fields).alpha());
          add(
              name + " header " + header + " alpha masks",
              new Bmp(header, depth).compression(ALPHA_MASKS).fields(fields).alpha());
          add(
              name + " header " + header + " zeros",
              new Bmp(header, depth).compression(MASKS).fields(fields));
        }
      }
    }
    add("alpha of 32 bits without a mask", new Bmp(40, 32).alpha());
    byte[] late =
        new Bmp(56, 32)
            .compression(MASKS)
            .fields(new Bytes().u32le(0xff0000, 0xff00, 0xff, 0xff000000L).toArray())
            .toArray();
    late[late.length - 1] = 100;
    add("alpha of the last pixel", late);
    add("masks of OS/2", new Bmp(64, 16).compression(MASKS).masks(0xf800, 0x7e0, 0x1f));
    add("masks of 8 bits", new Bmp(40, 8).compression(MASKS));
    for (int compression = 4; compression < 16; compression++) {
      if (compression != ALPHA_MASKS) {
        add("compression " + compression, new Bmp(40, 24).compression(compression));
        add("compression " + compression + " of 8 bits", new Bmp(40, 8).compression(compression));
      }
    }
    add("compression 3 of 1 bit", new Bmp(40, 1).compression(MASKS));
    add("compression 4 of nothing", new Bmp(40, 0).compression(OTHER_4));
  }

  private void palettes() {
    for (int depth : new int[] {1, 2, 4, 8}) {
      int most = 1 << depth;
      for (int header : new int[] {12, 40, 64, 124}) {
        String name = " header " + header + " depth " + depth;
        add("all colours" + name, new Bmp(header, depth).colours(most, most));
        add("half the colours" + name, new Bmp(header, depth).colours(most / 2, most / 2));
        add("half the colours, unsaid" + name, new Bmp(header, depth).colours(most / 2, 0));
        add("half the colours, said all" + name, new Bmp(header, depth).colours(most / 2, most));
        add("too many colours" + name, new Bmp(header, depth).colours(most + 5, most + 5));
        add("nonsense of colours" + name, new Bmp(header, depth).colours(most, -1));
        add("no colours" + name, new Bmp(header, depth).colours(0, 0));
      }
    }
    add("a palette of 24 bits", new Bmp(40, 24).colours(16, 16));
  }

  private void runs() {
    rle("runs", RLE_8, 8, 21, 5, 0, 0, 21, 7, 0, 1);
    rle("runs without an end", RLE_8, 8, 21, 5, 0, 0, 21, 7);
    rle("a run too long", RLE_8, 8, 30, 5, 0, 0, 21, 7, 0, 1);
    rle("pixels", RLE_8, 8, 0, 5, 1, 2, 3, 4, 5, 0, 0, 0, 0, 4, 9, 8, 7, 6, 0, 1);
    rle(
        "too many pixels",
        RLE_8,
        8,
        0,
        25,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        0,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        0,
        1,
        2,
        3,
        4,
        5,
        0,
        0,
        1);
    rle("a jump", RLE_8, 8, 3, 5, 0, 2, 4, 2, 3, 9, 0, 1);
    rle("a jump of nothing", RLE_8, 8, 3, 5, 0, 2, 0, 0, 3, 9, 0, 1);
    rle("a jump to the right edge", RLE_8, 8, 0, 2, 21, 0, 0, 0, 3, 9, 0, 1);
    rle("a jump beyond the right edge", RLE_8, 8, 0, 2, 22, 0, 0, 1);
    rle("a jump beyond the top", RLE_8, 8, 0, 2, 0, 13, 0, 1);
    rle("a jump to the top", RLE_8, 8, 0, 2, 0, 12, 5, 1, 0, 1);
    rle("an end at once", RLE_8, 8, 0, 1);
    rle("nothing", RLE_8, 8);
    rle("half a code", RLE_8, 8, 5);
    rle("half of its pixels", RLE_8, 8, 0, 5, 1, 2);
    rle("half a jump", RLE_8, 8, 0, 2, 1);
    int[] full = new int[13 * 4 + 2];
    for (int i = 0; i < 13; i++) {
      full[4 * i] = 21;
      full[4 * i + 1] = i * 19;
    }
    full[53] = 1;
    rle("all of it", RLE_8, 8, full);
    rle("all of it without an end", RLE_8, 8, Arrays.copyOf(full, 52));
    rle("all of it without the last end of row", RLE_8, 8, Arrays.copyOf(full, 50));
    int[] more = Arrays.copyOf(full, 58);
    more[52] = 21;
    more[53] = 5;
    more[57] = 1;
    rle("a row too many", RLE_8, 8, more);
    int[] empty = Arrays.copyOf(full, 56);
    empty[53] = 0;
    empty[55] = 1;
    rle("an empty row too many", RLE_8, 8, empty);
    rle("of 4 bits: runs", RLE_4, 4, 21, 0x5a, 0, 0, 20, 0x71, 0, 1);
    rle(
        "of 4 bits: pixels",
        RLE_4,
        4,
        0,
        5,
        0x12,
        0x34,
        0x50,
        0,
        0,
        0,
        0,
        4,
        0x98,
        0x76,
        3,
        0x21,
        0,
        1);
    rle("of 4 bits: odd pixels", RLE_4, 4, 0, 3, 0x12, 0x34, 0, 7, 0x12, 0x34, 0x56, 0x70, 0, 1);
    rle("of 4 bits: a jump", RLE_4, 4, 3, 0x5f, 0, 2, 4, 2, 3, 0x9e, 0, 1);
    rle("of 4 bits in 1", RLE_4, 1, 21, 0x01, 0, 0, 20, 0x10, 0, 1);
    rle("of 8 bits in 1", RLE_8, 1, 21, 0, 0, 0, 20, 1, 0, 1);
    rle("of 8 bits in 4", RLE_8, 4, 21, 5, 0, 0, 20, 15, 20, 77, 0, 1);
    rle("of 4 bits in 8", RLE_4, 8, 21, 5, 0, 0, 20, 15, 0, 1);
    rle("of 8 bits in 24", RLE_8, 24, 21, 5, 0, 0, 0, 1);
    rle("of 24 bits: runs", OTHER_4, 24, 21, 5, 99, 200, 0, 0, 7, 1, 2, 3, 0, 1);
    rle(
        "of 24 bits: pixels",
        OTHER_4,
        24,
        0,
        3,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        0,
        0,
        4,
        1,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11,
        12,
        0,
        1);
    add(
        "run-length codes from the top",
        new Bmp(40, 8).compression(RLE_8).topDown().pixels(Bytes.of(21, 5, 0, 0, 7, 9, 0, 1)));
    add(
        "run-length codes of OS/2",
        new Bmp(64, 24)
            .compression(OTHER_4)
            .pixels(Bytes.of(21, 5, 99, 200, 0, 0, 7, 1, 2, 3, 0, 1)));
    add(
        "run-length codes of few colours",
        new Bmp(40, 8).compression(RLE_8).colours(6, 6).pixels(Bytes.of(21, 5, 0, 0, 7, 9, 0, 1)));
    add(
        "run-length codes of a height of 0",
        new Bmp(40, 8).size(Motif.WIDTH, 0).compression(RLE_8).pixels(Bytes.of(0, 1)));
  }

  private void rle(String name, int compression, int depth, int... codes) {
    add("RLE " + name, new Bmp(40, depth).compression(compression).pixels(Bytes.of(codes)));
  }

  private void colours() {
    long[] p3 = {0x2b851eb8, 0x147ae148, 0, 0x10f5c28f, 0x2c28f5c3, 0, 0x9999999, 0x3d70a3d, 0};
    byte[] masks = new Bytes().u32le(0xff0000, 0xff00, 0xff, 0).toArray();
    for (int header : new int[] {108, 124}) {
      for (long gamma : new long[] {0x10000, 0x23333, 0, 0x5000}) {
        byte[] fields =
            new Bytes().put(masks).u32le(0).u32le(p3).u32le(gamma, gamma, gamma).toArray();
        add("calibrated, gamma " + gamma + " header " + header, new Bmp(header, 24).fields(fields));
      }
      byte[] different =
          new Bytes().put(masks).u32le(0).u32le(p3).u32le(0x10000, 0x20000, 0x30000).toArray();
      add("calibrated in channels, header " + header, new Bmp(header, 8).fields(different));
      add("calibrated to nothing, header " + header, new Bmp(header, 24).fields(new byte[68]));
      for (String kind : List.of("BGRs", " niW", "KNIL", "abcd")) {
        add(
            "colours " + kind + " header " + header,
            new Bmp(header, 24)
                .fields(
                    new Bytes()
                        .put(masks)
                        .text(kind)
                        .u32le(p3)
                        .u32le(0x10000, 0x10000, 0x10000)
                        .toArray()));
      }
    }
    add("ICC", embedded(Icc.linearRgb(), 24));
    add("ICC P3 of 8 bits", embedded(Icc.displayP3(), 8));
    add("ICC grey", embedded(Icc.linearGrey(), 24));
    add("ICC CMYK", embedded(Icc.cmyk(), 24));
  }

  private static byte[] embedded(byte[] icc, int depth) {
    byte[] plain =
        new Bmp(124, depth)
            .fields(new Bytes().u32le(0xff0000, 0xff00, 0xff, 0).text("DEBM").toArray())
            .toArray();
    byte[] place = new Bytes().u32le(plain.length - 14, icc.length).toArray();
    System.arraycopy(place, 0, plain, 14 + 112, place.length);
    return new Bytes().put(plain).put(icc).toArray();
  }

  private void damages() {
    for (int depth : new int[] {4, 24}) {
      byte[] whole = new Bmp(40, depth).toArray();
      for (int length = whole.length - 1;
          length > 0;
          length -= length > whole.length - 12 ? 1 : 29) {
        add(
            "depth " + depth + " cut to " + length + " of " + whole.length,
            Arrays.copyOf(whole, length));
      }
    }
    Random random = new Random(8);
    for (int i = 0; i < 80; i++) {
      byte[] damaged = new Bmp(i % 2 == 0 ? 40 : 124, 8).toArray();
      damaged[2 + random.nextInt(50)] ^= (byte) (1 << random.nextInt(8));
      add("with a bit changed " + i, damaged);
    }
    add("with more behind its end", new Bytes().put(new Bmp(40, 24).toArray()).zeros(99).toArray());
  }
}
