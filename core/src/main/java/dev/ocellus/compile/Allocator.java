package dev.ocellus.compile;

/** Gives out memory that never moves. */
@FunctionalInterface
public interface Allocator {

  /**
   * A free place.
   *
   * @param bytes how large, at least 1
   * @return its address, a multiple of 64
   * @throws dev.ocellus.model.ModelException when there is not so much
   */
  int allocate(int bytes);
}
