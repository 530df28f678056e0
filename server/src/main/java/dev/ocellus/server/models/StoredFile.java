package dev.ocellus.server.models;

import java.nio.file.Path;

/**
 * A file that was found and read. What is served later is what was checked: the bytes are kept.
 *
 * @param path where it was found
 * @param bytes its content; shared, not to be changed
 * @param sha256 of the bytes, in lower case
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredFile(KnownFile file, Path path, byte[] bytes, String sha256) {
  private static final int HASH_DIGITS = 16;

  static StoredFile of(KnownFile file, Path path, byte[] bytes) {
    return new StoredFile(file, path, bytes, Checksum.sha256(bytes));
  }

  /** Whether the content is what was published. */
  boolean isWhole() {
    return file.checksum().matches(bytes, sha256);
  }

  /** A name that changes with the content, such as {@code mtcnn.f40d41e1d4d3aea5.pb}. */
  public String publicName() {
    return file.name() + "." + sha256.substring(0, HASH_DIGITS) + file.extension();
  }
}
