package dev.ocellus.engine;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a linear memory are in use. The first free gap that is large enough is taken. */
final class Regions {
  private static final int ALIGNMENT = 64;
  private static final long MOST = Integer.MAX_VALUE - 65_535L;

  private final List<Region> taken = new ArrayList<>();

  private record Region(int from, int to) {}

  /**
   * Memory from {@code first} on.
   *
   * @param first a multiple of 64
   */
  Regions(int first) {
    taken.add(new Region(0, first));
  }

  /**
   * A free place.
   *
   * @param bytes how large
   * @return its address, a multiple of 64
   * @throws EngineException when it would reach beyond two gigabytes
   */
  int allocate(int bytes) {
    long size = Math.max(1, (bytes + ALIGNMENT - 1L) / ALIGNMENT) * ALIGNMENT;
    int index = 1;
    while (index < taken.size() && taken.get(index).from() - taken.get(index - 1).to() < size) {
      index++;
    }
    int from = taken.get(index - 1).to();
    if (from + size > MOST) {
      throw new EngineException(
          "the engine's memory would have to be larger than 2 GB: " + bytes + " bytes more");
    }
    taken.add(index, new Region(from, (int) (from + size)));
    return from;
  }

  /** Gives back what was allocated at this address. */
  void free(int address) {
    taken.removeIf(region -> region.from() == address && region.from() != 0);
  }

  /** The end of the last place in use. */
  int end() {
    return taken.get(taken.size() - 1).to();
  }
}
