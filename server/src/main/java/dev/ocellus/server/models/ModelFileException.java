package dev.ocellus.server.models;

/** A model file is missing or damaged. The message says what was found where and what to do. */
public final class ModelFileException extends RuntimeException {
  public ModelFileException(String message) {
    super(message);
  }

  public ModelFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
