package dev.ocellus.server.models;

import java.io.IOException;

/** A transfer ended early; it can be taken up where it ended. */
final class BrokenTransferException extends IOException {
  BrokenTransferException(String message, Throwable cause) {
    super(message, cause);
  }
}
