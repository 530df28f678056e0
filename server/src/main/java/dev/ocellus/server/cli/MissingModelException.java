package dev.ocellus.server.cli;

/** A command lacks the model that it needs. The message says which, why, and what to do. */
final class MissingModelException extends RuntimeException {
  MissingModelException(String message) {
    super(message);
  }
}
