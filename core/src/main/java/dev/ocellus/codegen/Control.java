package dev.ocellus.codegen;

/**
 * The words by which threads agree, from the control address on. All are zero at first.
 *
 * <p>The thread that has work raises {@link #TICKET}, which wakes the others, and {@link #OPEN}s
 * the run; each that joins counts itself {@link #ACTIVE} and only then looks whether the run is
 * still open. So when the first thread closes the run and sees no one active, no one will touch the
 * program any more.
 */
public final class Control {
  /** Counts runs. */
  public static final int TICKET = 0;

  /** The ticket of the run that may be joined; zero when there is none. */
  public static final int OPEN = 1;

  /** How many threads have joined and not left. */
  public static final int ACTIVE = 2;

  /** The program's address. */
  public static final int PROGRAM = 3;

  /** Which module's program it is. */
  public static final int MODULE = 4;

  /** Words in all, rounded up to a cache line. */
  public static final int WORDS = 16;

  private Control() {}

  static int at(int word) {
    return 4 * word;
  }
}
