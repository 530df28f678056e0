package dev.ocellus.server.cli;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.files.PictureFile;
import dev.ocellus.server.picture.PictureDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * Goes through pictures one by one. What is wrong with one is told, and does not stop the others.
 */
final class PictureLoop {
  private static final double NANOS_PER_MS = 1e6;

  private final InputStream standardInput;
  private final ImageLimits limits;
  private final PictureDecoder decoder;

  PictureLoop(InputStream standardInput, ImageLimits limits) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.decoder = new PictureDecoder(limits);
  }

  /**
   * A picture that could be read.
   *
   * @param format of its file
   * @param decodeMs how long decoding took, in milliseconds
   */
  record Decoded(PictureFile file, ImageFormat format, Raster picture, double decodeMs) {}

  /** What is done with each picture. */
  interface Step {
    void with(Decoded picture) throws IOException;
  }

  /** Hears what cannot be done with a picture, and why. */
  interface Failures {
    void failed(PictureFile file, String why);
  }

  /** Returns how many failed. */
  int run(List<PictureFile> files, PictureProgress progress, Step step, Failures failures) {
    int failed = 0;
    for (int i = 0; i < files.size(); i++) {
      progress.at(i, files.size());
      String why = failure(files.get(i), step);
      if (!why.isEmpty()) {
        progress.clear();
        failures.failed(files.get(i), why);
        failed++;
      }
    }
    progress.clear();
    return failed;
  }

  /** Why it failed; empty when it did not. */
  private String failure(PictureFile file, Step step) {
    try {
      step.with(decode(file));
      return "";
    } catch (ImageException e) {
      return e.getMessage();
    } catch (IOException e) {
      return sentence(file, e);
    } catch (OutOfMemoryError e) {
      return "it needs more memory than Java may use; allow it more, for example with OCELLUS_JAVA_OPTS=-Xmx4g";
    }
  }

  private Decoded decode(PictureFile file) throws IOException {
    byte[] bytes = file.read(standardInput, limits.maxBytes());
    long start = System.nanoTime();
    ImageFormat format = decoder.check(bytes).format();
    Raster picture = decoder.decode(bytes);
    return new Decoded(file, format, picture, (System.nanoTime() - start) / NANOS_PER_MS);
  }

  private static String sentence(PictureFile file, IOException e) {
    if (e instanceof NoSuchFileException missing
        && missing.getFile().equals(file.path().map(Object::toString).orElse(""))) {
      return "there is no such file";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getFile() + ": " + system.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
