package dev.ocellus.web.routing;

import dev.ocellus.result.Where;

/** Why pictures are worked on where they are. */
public enum Reason {
  ASKED_DEVICE(Where.DEVICE),
  ASKED_SERVER(Where.SERVER),
  /** Models of the caller's own are on the device alone. */
  OWN_MODEL(Where.DEVICE),
  /** The server does not answer; whatever the device is, it has to do. */
  NO_SERVER(Where.DEVICE),
  /** The server answers, but not to pages of this origin. */
  NOT_ALLOWED(Where.DEVICE),
  NO_WASM_GC(Where.SERVER),
  NO_SIMD(Where.SERVER),
  LITTLE_MEMORY(Where.SERVER),
  TOO_SLOW(Where.SERVER),
  FAST_ENOUGH(Where.DEVICE);

  private final Where where;

  Reason(Where where) {
    this.where = where;
  }

  public Where where() {
    return where;
  }
}
