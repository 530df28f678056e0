package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.Shape;
import java.util.Arrays;

/**
 * What a StridedSlice takes. Its specification has one entry for each axis, for a new axis, or for
 * all axes that others leave (ellipsis); TensorFlow's guide "tf.strided_slice" defines the masks.
 */
final class StridedSelection {
  private final Op.StridedSlice op;
  private final Shape x;
  private final int[] begin;
  private final int[] end;
  private final int[] strides;
  private final Selection selection;
  private final int[] dims;
  private int rank;

  StridedSelection(Op.StridedSlice op, Inputs inputs) {
    inputs.expectCount(4);
    this.op = op;
    this.x = inputs.shape(0);
    begin = inputs.ints(1, "its begin");
    end = inputs.ints(2, "its end");
    strides = inputs.ints(3, "its strides");
    require(
        begin.length == end.length && begin.length == strides.length,
        "its begin, end and strides have different lengths");
    selection = new Selection(x.rank());
    dims = new int[x.rank() + begin.length];
    resolve();
  }

  Selection selection() {
    return selection;
  }

  /** The extents of what is taken. */
  int[] dims() {
    return Arrays.copyOf(dims, rank);
  }

  private void resolve() {
    int axis = 0;
    for (int i = 0; i < begin.length; i++) {
      if (isSet(op.ellipsisMask(), i)) {
        axis = takeAll(axis, x.rank() - axesAfter(i));
      } else if (isSet(op.newAxisMask(), i)) {
        dims[rank++] = 1;
      } else {
        require(axis < x.rank(), "it has more entries than " + x + " has axes");
        takeEntry(axis++, i);
      }
    }
    takeAll(axis, x.rank());
  }

  private int axesAfter(int entry) {
    int axes = 0;
    for (int i = entry + 1; i < begin.length; i++) {
      axes += isSet(op.newAxisMask(), i) ? 0 : 1;
    }
    return axes;
  }

  private int takeAll(int axis, int to) {
    for (; axis < to; axis++) {
      selection.take(axis, 0, 1, x.dim(axis));
      dims[rank++] = x.dim(axis);
    }
    return axis;
  }

  private void takeEntry(int axis, int i) {
    int extent = x.dim(axis);
    if (isSet(op.shrinkAxisMask(), i)) {
      int at = begin[i] < 0 ? begin[i] + extent : begin[i];
      require(at >= 0 && at < extent, "index " + begin[i] + " leaves axis " + axis + " of " + x);
      selection.take(axis, at, 1, 1);
      return;
    }
    int step = strides[i];
    require(step != 0, "a stride is 0");
    int low = step > 0 ? 0 : -1;
    int high = step > 0 ? extent : extent - 1;
    int from =
        isSet(op.beginMask(), i) ? (step > 0 ? low : high) : clamp(begin[i], extent, low, high);
    int to = isSet(op.endMask(), i) ? (step > 0 ? high : low) : clamp(end[i], extent, low, high);
    long distance = step > 0 ? (long) to - from : (long) from - to;
    long count = distance <= 0 ? 0 : (distance + Math.abs((long) step) - 1) / Math.abs((long) step);
    selection.take(axis, count == 0 ? 0 : from, step, (int) count);
    dims[rank++] = (int) count;
  }

  private static int clamp(int index, int extent, int low, int high) {
    int at = index < 0 ? index + extent : index;
    return Math.max(low, Math.min(high, at));
  }

  private static boolean isSet(int mask, int bit) {
    return (mask >> bit & 1) != 0;
  }
}
