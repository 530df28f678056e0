package dev.ocellus.compile;

/**
 * Axes along which arrays are gone through together, in row-major order. Axes of extent 1 are left
 * out, and neighbours are one where that is so in all arrays; one is left at least.
 */
final class Nest {
  private final int[] extents;
  private final int[][] strides;
  private int axes;

  /**
   * A nest.
   *
   * @param dims the extents, each at least 1
   * @param strides of each array, for each axis
   */
  Nest(int[] dims, int[]... strides) {
    this.extents = new int[dims.length + 1];
    this.strides = new int[strides.length][dims.length + 1];
    for (int axis = 0; axis < dims.length; axis++) {
      if (dims[axis] != 1) {
        add(dims[axis], strides, axis);
      }
    }
    if (axes == 0) {
      extents[axes++] = 1;
      for (int[] own : this.strides) {
        own[0] = 1;
      }
    }
  }

  private void add(int extent, int[][] from, int axis) {
    boolean joins = axes > 0;
    for (int i = 0; joins && i < strides.length; i++) {
      joins = strides[i][axes - 1] == (long) from[i][axis] * extent;
    }
    int to = joins ? axes - 1 : axes++;
    extents[to] = joins ? extents[to] * extent : extent;
    for (int i = 0; i < strides.length; i++) {
      strides[i][to] = from[i][axis];
    }
  }

  /** How many axes are left, at least 1. */
  int axes() {
    return axes;
  }

  int extent(int axis) {
    return extents[axis];
  }

  int stride(int array, int axis) {
    return strides[array][axis];
  }

  /** How many elements there are along all axes but the last. */
  int rows() {
    int rows = 1;
    for (int axis = 0; axis < axes - 1; axis++) {
      rows *= extents[axis];
    }
    return rows;
  }

  /** The extent of the last axis. */
  int run() {
    return extents[axes - 1];
  }
}
