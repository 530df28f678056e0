package dev.ocellus.server.models;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that can be recognised, and perhaps fetched.
 *
 * @param name what it is called in addresses and results, such as {@code mtcnn}
 * @param fileName what it is called on disk, such as {@code mtcnn.pb}
 * @param bytes how large it is; about so large where only the checksum is known
 * @param checksum what its content must be
 * @param addresses where it can be fetched, tried in this order; empty when it cannot
 */
public record KnownFile(
    String name, String fileName, long bytes, Checksum checksum, List<URI> addresses) {

  public KnownFile {
    addresses = List.copyOf(addresses);
  }

  /** The file name's end from its last dot, such as {@code .pb}. */
  String extension() {
    return fileName.substring(fileName.lastIndexOf('.'));
  }

  /** The same file, fetched as {@code <mirror>/<fileName>} before its other addresses are tried. */
  KnownFile at(URI mirror) {
    String base = mirror.toString();
    List<URI> all = new ArrayList<>(addresses);
    all.add(0, URI.create(base.endsWith("/") ? base + fileName : base + "/" + fileName));
    return new KnownFile(name, fileName, bytes, checksum, all);
  }
}
