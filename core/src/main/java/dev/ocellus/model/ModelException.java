package dev.ocellus.model;

/** A model file is damaged, or a model was given what it does not take. The message says which. */
public final class ModelException extends RuntimeException {
  public ModelException(String message) {
    super(message);
  }

  public ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
