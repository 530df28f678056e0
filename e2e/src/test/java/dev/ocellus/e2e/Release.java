package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A newer version of the page: a file of it is another, and the list of files says so. */
record Release(String file, String text) {
  private static final String FIRST = "service-worker.js";
  private static final String LIST = "service-worker/files.js";

  /** The page with another title. */
  static Release titled(String title) {
    String index = read(Project.site().resolve("index.html"));
    return new Release(
        "index.html", index.replace("<title>Ocellus</title>", "<title>" + title + "</title>"));
  }

  /** Puts it into a folder from which a site serves before it serves its own. */
  void writeTo(Path folder) {
    write(folder.resolve(file), text);
    String hash = sha256(text);
    String version = hash.substring(0, 16);
    String list =
        read(Project.site().resolve(LIST))
            .replaceFirst("(?<='" + file + "': ')[0-9a-f]{64}", hash)
            .replaceFirst("(?<=version = ')[0-9a-f]{16}", version);
    write(folder.resolve(LIST), list);
    String first = read(Project.site().resolve(FIRST));
    write(folder.resolve(FIRST), first.replaceFirst("[0-9a-f]{16}", version));
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
