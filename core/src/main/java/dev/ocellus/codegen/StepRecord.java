package dev.ocellus.codegen;

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

  /** How many grains threads have taken, or tried to; zero before the run. */
  public static final int TAKEN = 3;

  /** How many of them were taken from the end; zero before the run. */
  public static final int FROM_END = 4;

  /** How many units are done; zero before the run. */
  public static final int DONE = 5;

  /** How many argument words follow. */
  public static final int COUNT = 6;

  /** Words before the arguments. */
  public static final int WORDS = 7;

  private StepRecord() {}

  /** Where a word stands from the record's beginning, in bytes. */
  static int at(int word) {
    return 4 * word;
  }
}
