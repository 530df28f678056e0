package dev.ocellus.server.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The person's terminal, for what is written over again and again. Standard error itself goes
 * through a filter that waits for the ends of lines.
 */
final class Terminal {
  /** The device, named by the script that starts this where standard error is a terminal. */
  private static final String DEVICE = "ocellus.progress";

  private Terminal() {}

  /** Empty where nobody sees it. */
  static Optional<PrintWriter> open() {
    String device = System.getProperty(DEVICE, "");
    if (device.isEmpty()) {
      return Optional.empty();
    }
    try {
      var out = new FileOutputStream(device);
      return Optional.of(new PrintWriter(out, false, Charset.defaultCharset()));
    } catch (IOException e) {
      // It would only have been a courtesy.
      return Optional.empty();
    }
  }
}
