package dev.ocellus.server.picture;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;

/** The ICC profile of a JPEG: parts in segments, each with its number from 1 and their count. */
final class JpegProfile {
  private static final String NAME = "ICC_PROFILE\0";
  private static final int NUMBER_AT = NAME.length();
  private static final int COUNT_AT = NUMBER_AT + 1;
  private static final int DATA_AT = COUNT_AT + 1;

  private final FileBytes file;
  private byte[][] parts = new byte[0][];

  private JpegProfile(FileBytes file) {
    this.file = file;
  }

  /** The profile's bytes; empty where there is none, or its parts contradict each other. */
  static Optional<byte[]> read(JpegFile jpeg) {
    JpegProfile profile = new JpegProfile(jpeg.bytes());
    List<JpegFile.Segment> segments =
        jpeg.named(JpegFile.APP2, NAME).filter(segment -> segment.length() >= DATA_AT).toList();
    for (JpegFile.Segment segment : segments) {
      if (!profile.add(segment)) {
        return Optional.empty();
      }
      if (profile.isWhole()) {
        return Optional.of(profile.joined());
      }
    }
    return Optional.empty();
  }

  /** Whether the part fits to those before. */
  private boolean add(JpegFile.Segment segment) {
    int number = file.u8(segment.at() + NUMBER_AT);
    int count = file.u8(segment.at() + COUNT_AT);
    if (parts.length == 0) {
      parts = new byte[count][];
    }
    if (count != parts.length || number < 1 || number > count || parts[number - 1] != null) {
      return false;
    }
    parts[number - 1] = file.copy(segment.at() + DATA_AT, segment.length() - DATA_AT);
    return true;
  }

  private boolean isWhole() {
    for (byte[] part : parts) {
      if (part == null) {
        return false;
      }
    }
    return true;
  }

  private byte[] joined() {
    var joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
