package dev.ocellus.server.picture;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import java.util.Map;
import java.util.Set;

/**
 * The headers of a BMP. The information header is OS/2's or Windows', its length tells whose and
 * which; the length of the file, which stands before it, is nonsense in many files and not asked.
 *
 * @param length of the information header
 * @param height positive
 * @param topDown whether the first row is the uppermost one
 * @param depth bits of a pixel
 * @param colours how many the palette has; 0 where the file does not say
 */
record BmpHeader(
    int length,
    int width,
    int height,
    boolean topDown,
    int depth,
    Compression compression,
    long colours) {

  /** How pixels are stored. */
  enum Compression {
    NONE,
    RLE_8,
    RLE_4,
    RLE_24,
    MASKS,
    MASKS_WITH_ALPHA;

    boolean isRle() {
      return this == RLE_4 || this == RLE_8 || this == RLE_24;
    }

    boolean hasMasks() {
      return this == MASKS || this == MASKS_WITH_ALPHA;
    }
  }

  private static final Map<Compression, Set<Integer>> DEPTHS =
      Map.of(
          Compression.NONE, Set.of(1, 2, 4, 8, 16, 24, 32),
          Compression.RLE_8, Set.of(8),
          Compression.RLE_4, Set.of(4),
          Compression.RLE_24, Set.of(24),
          Compression.MASKS, Set.of(16, 32),
          Compression.MASKS_WITH_ALPHA, Set.of(16, 32));

  static final int AT = 14;
  static final int WINDOWS_3 = 40;
  static final int WINDOWS_4 = 108;
  static final int WINDOWS_5 = 124;

  private static final int OS2_1 = 12;
  private static final Set<Integer> DEPTHS_OF_OS2_1 = Set.of(1, 4, 8, 24);
  private static final int OS2_2_SHORTEST = 16;
  private static final int OS2_2_LONGEST = 64;
  private static final Set<Integer> ODD_OS2_2 = Set.of(42, 46);
  private static final Set<Integer> WINDOWS = Set.of(WINDOWS_3, 52, 56, WINDOWS_4, WINDOWS_5);
  private static final int WITH_COMPRESSION = 20;
  private static final int WITH_COLOURS = 36;

  private static final Map<Integer, Compression> COMPRESSIONS =
      Map.of(
          0, Compression.NONE,
          1, Compression.RLE_8,
          2, Compression.RLE_4,
          3, Compression.MASKS,
          6, Compression.MASKS_WITH_ALPHA);

  private static final int JPEG_OR_RLE_24 = 4;
  private static final int PNG = 5;

  /**
   * Reads the headers of a BMP.
   *
   * @throws ImageException when there is no such kind of BMP, or it is not read here
   */
  static BmpHeader read(FileBytes file) {
    long length = file.u32(AT);
    if (length == OS2_1) {
      int depth = file.u16(AT + 10);
      return new BmpHeader(
              OS2_1, file.u16(AT + 4), file.u16(AT + 6), false, depth, Compression.NONE, 0)
          .checked(file);
    }
    if (length > WINDOWS_5 || !(WINDOWS.contains((int) length) || isOs2((int) length))) {
      throw file.damaged("its information header of " + length + " bytes is unknown");
    }
    return readLong(file, (int) length).checked(file);
  }

  private static BmpHeader readLong(FileBytes file, int length) {
    int height = file.i32(AT + 8);
    return new BmpHeader(
        length,
        file.i32(AT + 4),
        Math.abs(height),
        height < 0,
        file.u16(AT + 14),
        compression(file, length),
        length >= WITH_COLOURS ? file.u32(AT + 32) : 0);
  }

  private static Compression compression(FileBytes file, int length) {
    int number = length >= WITH_COMPRESSION ? file.i32(AT + 16) : 0;
    if (number == JPEG_OR_RLE_24 && isOs2(length)) {
      return Compression.RLE_24;
    }
    if (number == JPEG_OR_RLE_24 || number == PNG) {
      throw new ImageException(
          Reason.UNSUPPORTED,
          "a BMP that holds a JPEG or PNG is not read here; save the picture as JPEG or PNG"
              + " itself");
    }
    Compression compression = COMPRESSIONS.get(number);
    if (compression == null) {
      throw file.damaged("its compression " + number + " is unknown");
    }
    return compression;
  }

  private static boolean isOs2(int length) {
    return length >= OS2_2_SHORTEST
        && length <= OS2_2_LONGEST
        && !WINDOWS.contains(length)
        && (length % 4 == 0 || ODD_OS2_2.contains(length));
  }

  private BmpHeader checked(FileBytes file) {
    Set<Integer> depths = length == OS2_1 ? DEPTHS_OF_OS2_1 : DEPTHS.get(compression);
    if (!depths.contains(depth)) {
      throw file.damaged("it has " + depth + " bits a pixel, which no BMP has");
    }
    return this;
  }

  /** How many colours the palette has, where there is one. */
  int paletteColours() {
    int most = 1 << depth;
    return colours == 0 ? most : (int) Math.min(colours, most);
  }

  /** Whether it is the second version of OS/2's. */
  boolean isOs2() {
    return isOs2(length);
  }

  int colourBytes() {
    return length == OS2_1 ? 3 : 4;
  }

  int end() {
    return AT + length;
  }
}
