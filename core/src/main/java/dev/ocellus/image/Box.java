package dev.ocellus.image;

/**
 * A box of an ISO base media file (ISO/IEC 14496-12, 4.2). One that claims to reach beyond the box
 * around it ends there.
 *
 * @param at where it begins
 * @param start where its content begins
 * @param end where it ends
 */
record Box(HeaderBytes file, long at, long start, long end) {
  private static final int TYPE = 4;
  private static final int HEADER = 8;
  private static final int LONG_HEADER = 16;

  /** What is around all boxes. */
  static Box around(HeaderBytes file) {
    return new Box(file, 0, 0, file.length());
  }

  /** This one without the first bytes of its content. */
  Box behind(int bytes) {
    return new Box(file, at, start + bytes, end);
  }

  /** Whether it is of a type, which has four characters. */
  boolean is(String type) {
    for (int i = 0; i < type.length(); i++) {
      if (file.u8(at + TYPE + i) != type.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The first box in this one; null when it is empty. */
  Box first() {
    return inner(start);
  }

  /** The box behind {@code inner}, which is in this one; null when that is the last. */
  Box after(Box inner) {
    return inner(inner.end);
  }

  private Box inner(long from) {
    if (from >= end) {
      return null;
    }
    long length = file.u32(from);
    int header = HEADER;
    if (length == 0) {
      length = end - from;
    } else if (length == 1) {
      header = LONG_HEADER;
      length = file.u32(from + HEADER) << 32 | file.u32(from + HEADER + 4);
    }
    if (length < header) {
      throw file.damaged(
          "the box " + file.tag(from + TYPE) + " at byte " + from + " has the length " + length);
    }
    return new Box(file, from, from + header, length > end - from ? end : from + length);
  }
}
