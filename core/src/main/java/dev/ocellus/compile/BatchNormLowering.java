package dev.ocellus.compile;

import dev.ocellus.codegen.ElementwiseFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;
import java.util.List;

/** (x - mean) / sqrt(variance + epsilon) * scale + offset; first the factors of the channels. */
final class BatchNormLowering implements Lowering<Op.FusedBatchNorm> {
  @Override
  public void lower(Op.FusedBatchNorm op, Step step, Target target) {
    List<Elements.Operand> inputs =
        step.inputs().stream().map(slot -> Elements.Operand.of(slot, target)).toList();
    Shape channels = inputs.get(1).shape();
    Elements.Operand factor = new Elements.Operand(target.scratch(channels.size()), channels);
    Elements.add(
        target,
        ElementwiseFunction.NORM_FACTOR,
        List.of(inputs.get(1), inputs.get(4), Elements.Operand.of(op.epsilon(), target)),
        channels,
        factor.address());
    Elements.add(
        target,
        ElementwiseFunction.NORMALIZE,
        List.of(inputs.get(0), inputs.get(3), factor, inputs.get(2)),
        step.output().shape(),
        target.address(step.output()));
  }
}
