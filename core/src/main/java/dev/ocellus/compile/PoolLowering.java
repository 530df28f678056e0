package dev.ocellus.compile;

import dev.ocellus.codegen.Pool;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;

/** Greatest values and averages of windows. */
final class PoolLowering implements Lowering<Op.Pool> {
  @Override
  public void lower(Op.Pool op, Step step, Target target) {
    Slot input = step.inputs().get(0);
    Shape x = input.shape();
    Shape out = step.output().shape();
    Window window = op.window();
    Pool.Kind kind = Pool.Kind.valueOf(op.kind().name());
    target.add(
        Call.of(Pool.of(kind, op.kernelH(), op.kernelW(), x.dim(3)), out.dim(0) * out.dim(1))
            .set("x", target.address(input))
            .set("out", target.address(step.output()))
            .set("height", x.dim(1))
            .set("width", x.dim(2))
            .set("channels", x.dim(3) * Float.BYTES)
            .set("out_height", out.dim(1))
            .set("out_width", out.dim(2))
            .set("kernel_height", op.kernelH())
            .set("kernel_width", op.kernelW())
            .set("stride_height", window.strideH())
            .set("stride_width", window.strideW())
            .set("top", window.vertical(x.dim(1), op.kernelH()).before())
            .set("left", window.horizontal(x.dim(2), op.kernelW()).before())
            .build());
  }
}
