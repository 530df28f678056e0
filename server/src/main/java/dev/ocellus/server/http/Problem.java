package dev.ocellus.server.http;

import io.javalin.http.HttpStatus;

/** A request that is refused. The message says what was found, what was expected, what to do. */
final class Problem extends RuntimeException {
  private final HttpStatus status;

  Problem(HttpStatus status, String message) {
    super(message);
    this.status = status;
  }

  HttpStatus status() {
    return status;
  }
}
