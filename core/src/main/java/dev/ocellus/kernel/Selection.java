package dev.ocellus.kernel;

/** Evenly spaced places along each axis of a tensor. */
final class Selection {
  private final int[] begins;
  private final int[] steps;
  private final int[] counts;

  Selection(int rank) {
    begins = new int[rank];
    steps = new int[rank];
    counts = new int[rank];
  }

  void take(int axis, int begin, int step, int count) {
    begins[axis] = begin;
    steps[axis] = step;
    counts[axis] = count;
  }

  int begin(int axis) {
    return begins[axis];
  }

  int step(int axis) {
    return steps[axis];
  }

  int[] counts() {
    return counts.clone();
  }
}
