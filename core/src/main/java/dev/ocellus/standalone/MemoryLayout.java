package dev.ocellus.standalone;

import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.List;

/** Where things stand in a module's memory that never move. The heap begins behind them. */
final class MemoryLayout {
  private static final int ALIGNMENT = 64;

  /** Addresses are compared as signed numbers. */
  static final int MOST_PAGES = 32_767;

  static final int PAGE = 65_536;

  /** A word that is not zero once the module is initialized. Address 0 stands for nothing. */
  static final int READY = ALIGNMENT;

  /** A word with the address of the heap's end; zero until something is allocated. */
  static final int HEAP_END = READY + 4;

  /** Where the constants begin. */
  static final int CONSTANTS = 2 * ALIGNMENT;

  private final List<Place> places = new ArrayList<>();
  private int end = CONSTANTS;

  /**
   * What was given out.
   *
   * @param address in memory
   * @param bytes how large it is
   */
  record Place(int address, int bytes) {
    boolean has(int other) {
      return other >= address && other - address < bytes;
    }
  }

  /**
   * The next free place.
   *
   * @return a multiple of 64
   * @throws ModelException when the memory cannot be so large
   */
  int reserve(int bytes) {
    int place = end;
    end = end(place, bytes);
    places.add(new Place(place, bytes));
    return place;
  }

  /**
   * Where so many bytes end, rounded up to a multiple of 64.
   *
   * @throws ModelException when the memory cannot be so large
   */
  static int end(int place, int bytes) {
    long after = (long) place + bytes + ALIGNMENT - 1;
    if (after > (long) MOST_PAGES * PAGE) {
      throw new ModelException(
          "the model needs more than 2 GB of memory; a compiled file can have at most 2 GB");
    }
    return (int) (after / ALIGNMENT * ALIGNMENT);
  }

  /** The same, for more to be added at its end. */
  MemoryLayout copy() {
    MemoryLayout copy = new MemoryLayout();
    copy.end = end;
    copy.places.addAll(places);
    return copy;
  }

  /** What was given out so far. */
  List<Place> places() {
    return List.copyOf(places);
  }

  /** Where the next thing would stand. */
  int end() {
    return end;
  }

  /** How many pages hold all of it. */
  int pages() {
    return (end + PAGE - 1) / PAGE;
  }
}
