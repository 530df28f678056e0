package dev.ocellus.server.picture;

import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The ICC profile in a PNG's chunk: a name, and the profile compressed. */
final class PngProfile {
  private static final int LONGEST_NAME = 79;

  /** Those of printers have up to four megabytes, those of screens some kilobytes. */
  private static final int LARGEST = 1 << 23;

  private PngProfile() {}

  /** The profile's bytes; empty where they cannot be unpacked, or are more than profiles have. */
  static Optional<byte[]> unpack(byte[] chunk) {
    int name = 0;
    while (name < chunk.length && chunk[name] != 0) {
      name++;
    }
    int data = name + 2;
    if (name < 1 || name > LONGEST_NAME || data > chunk.length || chunk[name + 1] != 0) {
      return Optional.empty();
    }
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(chunk, data, chunk.length - data);
      byte[] profile = new byte[1 << 12];
      int length = inflater.inflate(profile);
      while (length == profile.length && length < LARGEST) {
        profile = Arrays.copyOf(profile, 2 * length);
        length += inflater.inflate(profile, length, profile.length - length);
      }
      return length < LARGEST ? Optional.of(Arrays.copyOf(profile, length)) : Optional.empty();
    } catch (DataFormatException e) {
      return Optional.empty();
    } finally {
      inflater.end();
    }
  }
}
