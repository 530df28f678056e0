package dev.ocellus.standalone;

/** What a module's functions return in place of a result. */
public enum Status {
  OK(0),
  /** {@code _initialize} was not called, or was called before the weights were in place. */
  NOT_INITIALIZED(-1),
  /** The width or the height is not from 1 to {@link #MOST_SIDE}. */
  BAD_SIZE(-2),
  /** Not all of the picture's bytes are in one block that {@code alloc} gave. */
  BAD_PICTURE(-3),
  /** Not all of the output's bytes are in one block that {@code alloc} gave. */
  BAD_OUTPUT(-4),
  /** The output has no room for one class. */
  SMALL_OUTPUT(-5),
  /** The memory cannot grow so far. */
  NO_MEMORY(-6),
  /** {@code alloc} did not give such a block, or it was given back already. */
  BAD_BLOCK(-7);

  /** The longest side of a picture, in pixels. */
  public static final int MOST_SIDE = 65_535;

  private final int code;

  Status(int code) {
    this.code = code;
  }

  public int code() {
    return code;
  }
}
