package dev.ocellus.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A file of the page. Its ETag is of the content: the build gives every file the same time. */
final class SiteFile {
  private static final int ETAG_DIGITS = 16;

  private final String path;
  private final byte[] bytes;
  private final String etag;
  private Optional<byte[]> gzip;

  /** A file at a path, which tells its media type and how long it may be kept. */
  SiteFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
    this.etag = "W/\"" + hash(bytes).substring(0, ETAG_DIGITS) + "\"";
  }

  /** The content; shared, not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The content compressed, when it is first asked for; empty where that saves nothing. */
  synchronized Optional<byte[]> gzip() {
    if (gzip == null) {
      gzip = MediaTypes.isWorthCompressing(path) ? compressed(bytes) : Optional.empty();
    }
    return gzip;
  }

  String etag() {
    return etag;
  }

  String mediaType() {
    return MediaTypes.of(path);
  }

  String cacheControl() {
    return CachePolicy.of(path);
  }

  private static Optional<byte[]> compressed(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return Optional.of(out.toByteArray()).filter(smaller -> smaller.length < bytes.length);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
