package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.Orientation;
import java.nio.ByteOrder;
import java.util.OptionalInt;

/**
 * How a camera was held, from EXIF data. Browsers know it as one short number; of several in the
 * first directory, and in the one of EXIF that it refers to, the first valid one counts.
 */
final class ExifOrientation {
  private static final int FIRST_DIRECTORY_AT = 4;
  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_DIRECTORY = 0x8769;
  private static final int SHORT = 3;
  private static final int LONG = 4;

  private final FileBytes tiff;

  private ExifOrientation(FileBytes tiff) {
    this.tiff = tiff;
  }

  /**
   * The orientation.
   *
   * @param exif a TIFF structure, from its byte order on
   * @return upright where there is none, or it cannot be read
   */
  static Orientation of(ImageFormat format, byte[] exif) {
    FileBytes tiff = new FileBytes(format, exif, ByteOrder.BIG_ENDIAN);
    if (tiff.startsWith(0, "II*\0")) {
      tiff = new FileBytes(format, exif, ByteOrder.LITTLE_ENDIAN);
    } else if (!tiff.startsWith(0, "MM\0*")) {
      return Orientation.UPRIGHT;
    }
    long directory = tiff.has(FIRST_DIRECTORY_AT, 4) ? tiff.u32(FIRST_DIRECTORY_AT) : -1;
    return Orientation.ofExif(new ExifOrientation(tiff).inDirectory(directory, true).orElse(1));
  }

  private OptionalInt inDirectory(long directory, boolean first) {
    int entries = tiff.has(directory, 2) ? tiff.u16(directory) : 0;
    for (int i = 0; i < entries; i++) {
      long entry = directory + 2 + (long) i * ENTRY;
      OptionalInt found = tiff.has(entry, ENTRY) ? inEntry(entry, first) : OptionalInt.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return OptionalInt.empty();
  }

  private OptionalInt inEntry(long entry, boolean first) {
    if (first && isOne(entry, EXIF_DIRECTORY, LONG)) {
      return inDirectory(tiff.u32(entry + 8), false);
    }
    int value = isOne(entry, ORIENTATION, SHORT) ? tiff.u16(entry + 8) : 0;
    return value >= 1 && value <= 8 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** Whether an entry has a tag and a type, and holds one value. */
  private boolean isOne(long entry, int tag, int type) {
    return tiff.u16(entry) == tag && tiff.u16(entry + 2) == type && tiff.u32(entry + 4) == 1;
  }
}
