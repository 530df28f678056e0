package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;

/** Evenly spaced places along each axis of a tensor. */
public final class Selection {
  private final int[] begins;
  private final int[] steps;
  private final int[] counts;

  Selection(int rank) {
    begins = new int[rank];
    steps = new int[rank];
    counts = new int[rank];
  }

  /**
   * What a Slice takes.
   *
   * @throws dev.ocellus.model.ModelException when that is not all inside the input
   */
  public static Selection of(Op.Slice op, Inputs inputs) {
    inputs.expectCount(3);
    int[] begin = inputs.ints(1, "its begin");
    int[] size = inputs.ints(2, "its size");
    Shape x = inputs.shape(0);
    require(
        begin.length == x.rank() && size.length == x.rank(),
        "its begin and size must have one number for each axis of " + x);
    Selection selection = new Selection(x.rank());
    for (int i = 0; i < begin.length; i++) {
      int count = size[i] == -1 ? x.dim(i) - begin[i] : size[i];
      require(
          begin[i] >= 0 && count >= 0 && (long) begin[i] + count <= x.dim(i),
          "begin " + begin[i] + " and size " + size[i] + " leave axis " + i + " of " + x);
      selection.take(i, begin[i], 1, count);
    }
    return selection;
  }

  /**
   * What a StridedSlice takes.
   *
   * @throws dev.ocellus.model.ModelException when that is not all inside the input
   */
  public static Selection of(Op.StridedSlice op, Inputs inputs) {
    return new StridedSelection(op, inputs).selection();
  }

  void take(int axis, int begin, int step, int count) {
    begins[axis] = begin;
    steps[axis] = step;
    counts[axis] = count;
  }

  /** How many places there are along each axis. */
  public int[] counts() {
    return counts.clone();
  }

  /** The first place of all, in an array with these strides. */
  public int start(int[] strides) {
    int start = 0;
    for (int i = 0; i < begins.length; i++) {
      start += begins[i] * strides[i];
    }
    return start;
  }

  /** From one place along each axis to the next, in an array with these strides. */
  public int[] steps(int[] strides) {
    int[] distances = new int[steps.length];
    for (int i = 0; i < steps.length; i++) {
      distances[i] = steps[i] * strides[i];
    }
    return distances;
  }
}
