package dev.ocellus.compile;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** Matrix products, as convolutions of one row of pixels. */
final class MatMulLowering implements Lowering<Op.MatMul> {
  @Override
  public void lower(Op.MatMul op, Step step, Target target) {
    Slot b = step.inputs().get(1);
    int columns = step.output().shape().dim(1);
    int rows = step.output().shape().dim(0);
    int k = b.shape().size() / columns;
    Products.Sums sums = Products.Sums.of(step, false, Activation.NONE, false, columns, target);
    Products.Weights weights =
        new Products.Weights(target.columns(b, k, columns, op.transposeB()), k, columns, 0);
    Address a = target.address(step.inputs().get(0));
    if (op.transposeA()) {
      Address rowMajor = target.scratch(Math.multiplyExact(rows, k));
      Copies.gather(target, new int[] {rows, k}, a, new int[] {1, rows}, rowMajor);
      a = rowMajor;
    }
    target.add(
        Products.call(target, step, a, weights, sums, Flags.NONE)
            .set("out_width", rows)
            .set("out_height", 1)
            .set("x_step", k * Float.BYTES)
            .set("row_step", 0)
            .set("image_step", 0)
            .set("kernel_rows", 1)
            .set("kernel_gap", 0)
            .set("segments", 1)
            .set("segment_gap", 0)
            .set("segment", k)
            .build());
  }
}
