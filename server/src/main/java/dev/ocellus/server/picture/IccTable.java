package dev.ocellus.server.picture;

import java.nio.ByteBuffer;

/** Whether a table from device to connection colours holds as many numbers as it says. */
final class IccTable {
  private static final int LUT_8 = 0x6d667431;
  private static final int LUT_16 = 0x6d667432;
  private static final int LUT_A_TO_B = 0x6d414220;

  private static final int INPUTS_AT = 8;
  private static final int OUTPUTS_AT = 9;
  private static final int GRID_AT = 10;
  private static final int LUT_8_HEADER = 48;
  private static final int LUT_16_HEADER = 52;
  private static final int LUT_8_ENTRIES = 256;
  private static final int A_TO_B_HEADER = 32;
  private static final int GRID_OFFSET_AT = 24;
  private static final int GRID_HEADER = 20;
  private static final int SAMPLE_BYTES_AT = 16;
  private static final int MOST_INPUTS = 4;
  private static final int OUTPUTS = 3;

  private IccTable() {}

  static boolean isWhole(ByteBuffer tag) {
    if (tag.limit() < A_TO_B_HEADER
        || tag.get(INPUTS_AT) < 1
        || tag.get(INPUTS_AT) > MOST_INPUTS
        || tag.get(OUTPUTS_AT) != OUTPUTS) {
      return false;
    }
    return switch (tag.getInt(0)) {
      case LUT_8 -> isWholeLut8(tag);
      case LUT_16 -> isWholeLut16(tag);
      case LUT_A_TO_B -> isWholeAToB(tag);
      default -> false;
    };
  }

  private static boolean isWholeLut8(ByteBuffer tag) {
    int curves = (tag.get(INPUTS_AT) + OUTPUTS) * LUT_8_ENTRIES;
    return LUT_8_HEADER + curves + samples(tag) <= tag.limit();
  }

  private static boolean isWholeLut16(ByteBuffer tag) {
    if (tag.limit() < LUT_16_HEADER) {
      return false;
    }
    int inputEntries = tag.getShort(LUT_8_HEADER) & 0xffff;
    int outputEntries = tag.getShort(LUT_8_HEADER + 2) & 0xffff;
    long curves = (long) tag.get(INPUTS_AT) * inputEntries + (long) OUTPUTS * outputEntries;
    return LUT_16_HEADER + Short.BYTES * (curves + samples(tag)) <= tag.limit();
  }

  /** The samples of a grid with the same number of points in each direction. */
  private static long samples(ByteBuffer tag) {
    long samples = OUTPUTS;
    for (int i = 0; i < tag.get(INPUTS_AT); i++) {
      samples *= tag.get(GRID_AT) & 0xff;
    }
    return samples;
  }

  private static boolean isWholeAToB(ByteBuffer tag) {
    long grid = Integer.toUnsignedLong(tag.getInt(GRID_OFFSET_AT));
    if (grid == 0) {
      return tag.get(INPUTS_AT) == OUTPUTS;
    }
    if (grid + GRID_HEADER > tag.limit()) {
      return false;
    }
    long bytes = (long) OUTPUTS * tag.get((int) grid + SAMPLE_BYTES_AT);
    for (int i = 0; i < tag.get(INPUTS_AT); i++) {
      bytes *= tag.get((int) grid + i) & 0xff;
    }
    return bytes > 0 && grid + GRID_HEADER + bytes <= tag.limit();
  }
}
