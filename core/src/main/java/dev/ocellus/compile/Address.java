package dev.ocellus.compile;

/**
 * A place in the engine's memory.
 *
 * @param base what {@code offset} is counted from
 * @param offset in bytes
 */
public record Address(Base base, int offset) {

  /** Where a part of the memory begins. */
  public enum Base {
    /** The memory itself: places that never move, such as those of weights. */
    MEMORY,
    /** The work area, with the arena and scratch space; it moves when it has to grow. */
    WORK
  }

  /** A place that never moves. */
  public static Address fixed(int offset) {
    return new Address(Base.MEMORY, offset);
  }

  /** A place in the work area. */
  public static Address work(int offset) {
    return new Address(Base.WORK, offset);
  }

  /** This many bytes further on. */
  public Address plus(int bytes) {
    return new Address(base, Math.addExact(offset, bytes));
  }

  /** Bytes from the memory's beginning when the work area begins at {@code work}. */
  public int at(int work) {
    return base == Base.WORK ? Math.addExact(work, offset) : offset;
  }
}
