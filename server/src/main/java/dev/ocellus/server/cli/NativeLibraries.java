package dev.ocellus.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where TensorFlow's libraries are unpacked when they are first used. */
final class NativeLibraries {
  private static final String PROPERTY = "org.bytedeco.javacpp.cachedir";

  private NativeLibraries() {}

  /**
   * Names the folder.
   *
   * @param wanted empty for the usual one, {@code .javacpp/cache} in the user's home
   * @throws FolderException when nothing can be written there, and nothing is there
   */
  static void unpackTo(Optional<Path> wanted) {
    Path usual = Path.of(System.getProperty("user.home"), ".javacpp", "cache");
    Path folder = wanted.orElse(usual).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder) && isEmpty(folder)) {
        throw new IOException("it cannot be written to");
      }
    } catch (IOException e) {
      throw new FolderException(folder, e);
    }
    System.setProperty(PROPERTY, folder.toString());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  /** There is no folder for the libraries. The message says what to do. */
  static final class FolderException extends RuntimeException {
    FolderException(Path folder, IOException cause) {
      super(
          "TensorFlow's libraries cannot be unpacked into "
              + folder
              + " ("
              + cause.getClass().getSimpleName()
              + ": "
              + cause.getMessage()
              + "); name a folder for some 700 MB with --natives.",
          cause);
    }
  }
}
