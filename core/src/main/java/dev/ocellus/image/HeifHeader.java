package dev.ocellus.image;

import java.util.List;

/**
 * The size that holds each picture and each track of an AVIF or HEIC (ISO/IEC 23008-12). The
 * primary picture is the largest in all but odd files, and which of them is shown is up to the
 * browser.
 */
final class HeifHeader {
  private static final String META = "meta";
  private static final List<String> CONTAINERS = List.of(META, "iprp", "ipco", "moov", "trak");
  private static final int DEEPEST = 3;

  /** Version and flags, with which some boxes begin. */
  private static final int VERSION_AND_FLAGS = 4;

  private static final int TRACK_SIZE = 76;
  private static final int TRACK_SIZE_OF_LONG_TIMES = 88;

  private HeifHeader() {}

  static PixelSize read(HeaderBytes file) {
    PixelSize size = inside(Box.around(file), DEEPEST);
    if (size.width() == 0 && size.height() == 0) {
      throw file.damaged("none of its boxes says a size");
    }
    return size;
  }

  private static PixelSize inside(Box around, int deeper) {
    PixelSize size = PixelSize.NONE;
    for (Box box = around.first(); box != null; box = around.after(box)) {
      size = size.holding(of(box, deeper));
    }
    return size;
  }

  private static PixelSize of(Box box, int deeper) {
    if (box.is("ispe")) {
      return written(box, VERSION_AND_FLAGS, 0);
    }
    if (box.is("tkhd")) {
      boolean shortTimes = box.file().u8(box.start()) == 0;
      return written(box, shortTimes ? TRACK_SIZE : TRACK_SIZE_OF_LONG_TIMES, 16);
    }
    return deeper > 0 && isContainer(box)
        ? inside(box.is(META) ? box.behind(VERSION_AND_FLAGS) : box, deeper - 1)
        : PixelSize.NONE;
  }

  /** Numbers of 32 bits, some of them behind the point. */
  private static PixelSize written(Box box, int offset, int fraction) {
    long at = box.start() + offset;
    return new PixelSize(box.file().u32(at) >> fraction, box.file().u32(at + 4) >> fraction);
  }

  private static boolean isContainer(Box box) {
    for (String type : CONTAINERS) {
      if (box.is(type)) {
        return true;
      }
    }
    return false;
  }
}
