package dev.ocellus.server.inference;

/** There is too much to do now; the same request may succeed later. */
public final class BusyException extends RuntimeException {
  public BusyException(String message) {
    super(message);
  }
}
