package dev.ocellus.server.models;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a file proves to be the one that was published.
 *
 * @param kind what is computed
 * @param hex what it must be, in lower case
 */
public record Checksum(Kind kind, String hex) {

  /** What is computed over a file's bytes. */
  public enum Kind {
    SHA_256("SHA-256", "SHA-256", ""),
    /**
     * The name git gives to a file's content: SHA-1 over a header with the length, and the bytes.
     */
    GIT_BLOB("git blob id", "SHA-1", "blob %d\0");

    private final String title;
    private final String algorithm;
    private final String header;

    Kind(String title, String algorithm, String header) {
      this.title = title;
      this.algorithm = algorithm;
      this.header = header;
    }

    private String of(byte[] file) {
      MessageDigest digest = digest(algorithm);
      digest.update(header.formatted(file.length).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest(file));
    }

    private static MessageDigest digest(String algorithm) {
      try {
        return MessageDigest.getInstance(algorithm);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java has " + algorithm, e);
      }
    }
  }

  public static Checksum sha256(String hex) {
    return new Checksum(Kind.SHA_256, hex);
  }

  public static Checksum gitBlob(String hex) {
    return new Checksum(Kind.GIT_BLOB, hex);
  }

  /** The SHA-256 of a file, in lower case. */
  public static String sha256(byte[] file) {
    return Kind.SHA_256.of(file);
  }

  boolean matches(byte[] file) {
    return kind.of(file).equals(hex);
  }

  /** The same for a file whose SHA-256 is known already. */
  boolean matches(byte[] file, String sha256) {
    return kind == Kind.SHA_256 ? sha256.equals(hex) : matches(file);
  }

  /** Such as {@code its SHA-256 is 9f86..., expected f40d...}. */
  String difference(byte[] file) {
    return "its " + kind.title + " is " + kind.of(file) + ", expected " + hex;
  }
}
