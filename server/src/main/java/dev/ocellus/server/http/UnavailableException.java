package dev.ocellus.server.http;

import java.util.OptionalLong;

/** A model that is needed is not there. The message says why, and what to do. */
final class UnavailableException extends RuntimeException {
  private final transient OptionalLong seconds;

  /**
   * An answer.
   *
   * @param seconds after how many one may ask again; empty where asking again is of no use
   */
  UnavailableException(String message, OptionalLong seconds) {
    super(message);
    this.seconds = seconds;
  }

  OptionalLong seconds() {
    return seconds;
  }
}
