package dev.ocellus.server.http;

import java.io.IOException;
import java.nio.file.Path;

/** The page cannot be written as files. The message says why and what to do. */
public final class SiteCopyException extends RuntimeException {
  SiteCopyException(Path folder, IOException cause) {
    super(
        "The page cannot be written to "
            + folder
            + " ("
            + cause.getClass().getSimpleName()
            + ": "
            + cause.getMessage()
            + "); name another folder with --export.",
        cause);
  }
}
