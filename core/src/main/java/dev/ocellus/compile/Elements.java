package dev.ocellus.compile;

import dev.ocellus.codegen.Elementwise;
import dev.ocellus.codegen.ElementwiseFunction;
import dev.ocellus.kernel.Strides;
import dev.ocellus.plan.Slot;
import dev.ocellus.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Calls that compute functions of single elements. */
final class Elements {
  private static final int CHUNK = 1 << 12;

  private Elements() {}

  /** What a function is given; broadcast to the shape of its output. */
  record Operand(Address address, Shape shape) {
    static Operand of(Slot slot, Target target) {
      return new Operand(target.address(slot), slot.shape());
    }

    /** The same number for all elements. */
    static Operand of(float number, Target target) {
      return new Operand(target.constants().number(number), Shape.of());
    }

    private int[] strides(int[] dims) {
      return Strides.broadcast(shape.toArray(), dims);
    }

    /** With all elements of the output in their places. */
    private Operand spread(Shape to, Target target) {
      if (shape.size() == 1 || shape.size() == to.size()) {
        return this;
      }
      Address out = target.scratch(to.size());
      Copies.gather(target, to.toArray(), address, strides(to.toArray()), out);
      return new Operand(out, to);
    }
  }

  /**
   * Computes a function of each element.
   *
   * @param shape of the output
   */
  static void add(
      Target target,
      ElementwiseFunction function,
      List<Operand> operands,
      Shape shape,
      Address out) {
    Nest nest = nest(shape, operands);
    if (nest.axes() > 2) {
      List<Operand> spread = new ArrayList<>();
      operands.forEach(operand -> spread.add(operand.spread(shape, target)));
      addRows(target, function, spread, nest(shape, spread), out);
    } else {
      addRows(target, function, operands, nest, out);
    }
  }

  private static Nest nest(Shape shape, List<Operand> operands) {
    int[] dims = shape.toArray();
    return new Nest(
        dims, operands.stream().map(operand -> operand.strides(dims)).toArray(int[][]::new));
  }

  /** A nest of two axes at most. */
  private static void addRows(
      Target target, ElementwiseFunction function, List<Operand> operands, Nest nest, Address out) {
    int last = nest.axes() - 1;
    int chunk = Math.min(CHUNK, nest.run());
    int rowGroup = Math.min(CHUNK / chunk, nest.rows());
    int units = Products.chunks(nest.rows(), rowGroup) * Products.chunks(nest.run(), chunk);
    Elementwise.Operand[] kinds = new Elementwise.Operand[operands.size()];
    Arrays.setAll(
        kinds, i -> nest.stride(i, last) == 1 ? Elementwise.Operand.RUN : Elementwise.Operand.ONE);
    Call.Builder call = Call.of(new Elementwise(function, List.of(kinds)), units);
    for (int i = 0; i < kinds.length; i++) {
      call.set(Elementwise.x(i), operands.get(i).address())
          .set(Elementwise.row(i), last == 0 ? 0 : nest.stride(i, 0) * Float.BYTES);
    }
    target.add(
        call.set("out", out)
            .set("rows", nest.rows())
            .set("row_group", rowGroup)
            .set("run", nest.run() * Float.BYTES)
            .set("chunk", chunk * Float.BYTES)
            .build());
  }
}
