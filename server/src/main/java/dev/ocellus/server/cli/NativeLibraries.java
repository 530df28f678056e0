package dev.ocellus.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the libraries of TensorFlow and libwebp are unpacked when they are first used. */
final class NativeLibraries {
  static final List<String> PROPERTIES =
      List.of("org.bytedeco.javacpp.cachedir", "com.luciad.imageio.webp.tmpdir");

  private NativeLibraries() {}

  /**
   * Names the folder.
   *
   * @param wanted empty for the usual one, {@code .javacpp/cache} in the user's home
   * @throws FolderException when nothing can be written there: JavaCPP wants that even of a folder
   *     that has all of them
   */
  static void unpackTo(Optional<Path> wanted) {
    Path usual = Path.of(System.getProperty("user.home"), ".javacpp", "cache");
    Path folder = wanted.orElse(usual).toAbsolutePath().normalize();
    try {
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new IOException("it cannot be written to");
      }
    } catch (IOException e) {
      throw new FolderException(folder, e);
    }
    PROPERTIES.forEach(property -> System.setProperty(property, folder.toString()));
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
