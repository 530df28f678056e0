package dev.ocellus.model;

/** The work was ended on request; nothing is wrong. */
public final class CancelledException extends RuntimeException {
  public CancelledException() {
    super("cancelled");
  }
}
