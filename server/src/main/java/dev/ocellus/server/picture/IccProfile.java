package dev.ocellus.server.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An ICC profile (ISO 15076-1) that browsers take. They leave one that contradicts itself, and so
 * does this: what a profile says of its sizes is checked before anybody makes room for it.
 */
final class IccProfile {
  private static final int HEADER = 128;
  private static final int TAG_ENTRY = 12;
  private static final int VERSION_AT = 8;
  private static final int CLASS_AT = 12;
  private static final int COLOURS_AT = 16;
  private static final int CONNECTION_AT = 20;
  private static final int SIGNATURE_AT = 36;
  private static final int WHITE_AT = 68;
  private static final double[] WHITE = {0.9642, 1, 0.8249};
  private static final double FIXED_16_16 = 1 << 16;
  private static final int NEWEST_VERSION = 4;
  private static final Map<String, Integer> CHANNELS = Map.of("GRAY", 1, "RGB ", 3, "CMYK", 4);

  private static final List<String> MATRIX =
      List.of("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC");

  private final byte[] bytes;
  private final ByteBuffer file;

  /** Where each tag's entry in the table is. */
  private final Map<String, Integer> entries = new LinkedHashMap<>();

  private IccProfile(byte[] bytes) {
    this.bytes = bytes;
    this.file = ByteBuffer.wrap(bytes);
  }

  /** A profile whose parts fit together; empty for others. */
  static Optional<IccProfile> read(byte[] bytes) {
    if (bytes.length < HEADER + Integer.BYTES) {
      return Optional.empty();
    }
    long length = Integer.toUnsignedLong(ByteBuffer.wrap(bytes).getInt());
    if (length < HEADER + Integer.BYTES || length > bytes.length) {
      return Optional.empty();
    }
    IccProfile profile = new IccProfile(Arrays.copyOf(bytes, (int) length));
    return profile.isProfile() && profile.readTags() && profile.isUsable()
        ? Optional.of(profile)
        : Optional.empty();
  }

  /** How many samples a pixel has: 1 of grey, 3 of RGB, 4 of CMYK. */
  int channels() {
    return CHANNELS.get(text(COLOURS_AT));
  }

  /**
   * The profile's bytes for a conversion by its perceptual table, or the colorimetric one where
   * there is no other. That is the browsers' choice; Java's depends on the class of the profile.
   */
  byte[] forConversion() {
    byte[] plain = bytes.clone();
    ByteBuffer edited = ByteBuffer.wrap(plain);
    edited.put(CLASS_AT, "scnr".getBytes(StandardCharsets.US_ASCII));
    if (!entries.containsKey("A2B0") && entries.containsKey("A2B1")) {
      edited.put(entries.get("A2B1"), "A2B0".getBytes(StandardCharsets.US_ASCII));
    }
    return plain;
  }

  private boolean isProfile() {
    String connection = text(CONNECTION_AT);
    return text(SIGNATURE_AT).equals("acsp")
        && isWhite()
        && (bytes[VERSION_AT] & 0xff) <= NEWEST_VERSION
        && CHANNELS.containsKey(text(COLOURS_AT))
        && (connection.equals("XYZ ") || connection.equals("Lab "));
  }

  /** Whether the connection space has the white that all have, D50. */
  private boolean isWhite() {
    for (int i = 0; i < WHITE.length; i++) {
      double value = file.getInt(WHITE_AT + 4 * i) / FIXED_16_16;
      if (Math.abs(value - WHITE[i]) > 0.01) {
        return false;
      }
    }
    return true;
  }

  /** Reads the table of tags; false where it, or a tag, is not within the profile. */
  private boolean readTags() {
    long count = Integer.toUnsignedLong(file.getInt(HEADER));
    if (HEADER + Integer.BYTES + count * TAG_ENTRY > bytes.length) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      int entry = HEADER + Integer.BYTES + i * TAG_ENTRY;
      long offset = Integer.toUnsignedLong(file.getInt(entry + 4));
      long length = Integer.toUnsignedLong(file.getInt(entry + 8));
      if (length < Integer.BYTES || offset + length > bytes.length) {
        return false;
      }
      entries.putIfAbsent(text(entry), entry);
    }
    return true;
  }

  private boolean isUsable() {
    for (String table : List.of("A2B0", "A2B1")) {
      if (entries.containsKey(table)) {
        return IccTable.isWhole(tag(table));
      }
    }
    return switch (channels()) {
      case 1 -> entries.containsKey("kTRC") && text(CONNECTION_AT).equals("XYZ ");
      case 3 -> entries.keySet().containsAll(MATRIX);
      default -> false;
    };
  }

  private ByteBuffer tag(String name) {
    int entry = entries.get(name);
    return file.slice(file.getInt(entry + 4), file.getInt(entry + 8));
  }

  private String text(int at) {
    return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
  }
}
