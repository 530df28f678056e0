package dev.ocellus.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the page.
 *
 * @param etag from the content, not from the file's time: the build gives every file the same time
 * @param gzip the content compressed; empty where that saves nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record SiteFile(
    byte[] bytes, Optional<byte[]> gzip, String etag, String mediaType, String cacheControl) {
  private static final int ETAG_DIGITS = 16;

  static SiteFile of(String path, byte[] bytes) {
    return new SiteFile(
        bytes,
        MediaTypes.isWorthCompressing(path) ? compressed(bytes) : Optional.empty(),
        "W/\"" + hash(bytes).substring(0, ETAG_DIGITS) + "\"",
        MediaTypes.of(path),
        CachePolicy.of(path));
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
