package dev.ocellus.server.models;

import java.net.URI;
import java.util.Optional;

/**
 * A file that can be recognised, and perhaps fetched.
 *
 * @param name what it is called in addresses and results, such as {@code mtcnn}
 * @param fileName what it is called on disk, such as {@code mtcnn.pb}
 * @param checksum what its content must be
 * @param publisher where it can be fetched; empty when it cannot
 */
public record KnownFile(String name, String fileName, Checksum checksum, Optional<URI> publisher) {

  /** The file name's end from its last dot, such as {@code .pb}. */
  String extension() {
    return fileName.substring(fileName.lastIndexOf('.'));
  }

  /** The same file, fetched as {@code <mirror>/<fileName>} if it is not on this machine. */
  KnownFile at(URI mirror) {
    String base = mirror.toString();
    URI address = URI.create(base.endsWith("/") ? base + fileName : base + "/" + fileName);
    return new KnownFile(name, fileName, checksum, Optional.of(address));
  }
}
