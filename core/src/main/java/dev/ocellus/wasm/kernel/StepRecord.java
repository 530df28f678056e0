package dev.ocellus.wasm.kernel;

/**
 * How a step stands in memory: these words, then the kernel's arguments. A program is such records
 * one after another, and a word of {@link #END}.
 */
public final class StepRecord {
  /** In place of a kernel's number: there are no more steps. */
  public static final int END = -1;

  /** The kernel's number in its module. */
  public static final int KERNEL = 0;

  /** How many units there are. */
  public static final int UNITS = 1;

  /** How many units a thread takes at a time. */
  public static final int GRAIN = 2;

  /** The first unit that no thread has taken yet; zero before the run. */
  public static final int NEXT = 3;

  /** How many units are done; zero before the run. */
  public static final int DONE = 4;

  /** How many argument words follow. */
  public static final int COUNT = 5;

  /** Words before the arguments. */
  public static final int WORDS = 6;

  private StepRecord() {}

  /** Where a word stands from the record's beginning, in bytes. */
  static int at(int word) {
    return 4 * word;
  }
}
