package dev.ocellus.compile;

import dev.ocellus.codegen.ElementwiseFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes programs of plans. */
public final class Compiler {
  private static final Map<Class<? extends Op>, Lowering<?>> TABLE = new HashMap<>();

  static {
    put(Op.Conv2D.class, new ConvolutionLowering());
    put(Op.DepthwiseConv2D.class, new DepthwiseLowering());
    put(Op.MatMul.class, new MatMulLowering());
    put(Op.Pool.class, new PoolLowering());
    put(Op.Mean.class, new MeanLowering());
    put(Op.Softmax.class, new SoftmaxLowering());
    put(Op.FusedBatchNorm.class, new BatchNormLowering());
    put(Op.BiasAdd.class, ElementwiseLowering.of(ElementwiseFunction.ADD));
    put(Op.PRelu.class, ElementwiseLowering.of(ElementwiseFunction.PRELU));
    put(Op.Select.class, ElementwiseLowering.of(ElementwiseFunction.SELECT));
    put(Op.Unary.class, new ElementwiseLowering<>(op -> named(op.function())));
    put(Op.Narrow.class, new ElementwiseLowering<>(op -> named(op.narrowing())));
    put(Op.Binary.class, new ElementwiseLowering<>(op -> named(op.function())));
    put(Op.AddN.class, new AddNLowering());
    put(Op.Pad.class, new PadLowering());
    put(Op.Concat.class, ConcatLowering::lower);
    put(Op.Pack.class, ConcatLowering::lower);
    put(Op.Slice.class, SliceLowering::lower);
    put(Op.StridedSlice.class, SliceLowering::lower);
  }

  private Compiler() {}

  private static <O extends Op> void put(Class<O> op, Lowering<O> lowering) {
    TABLE.put(op, lowering);
  }

  private static ElementwiseFunction named(Enum<?> function) {
    return ElementwiseFunction.valueOf(function.name());
  }

  /**
   * What has to be done to run a plan.
   *
   * @param program what computes the outputs
   * @param preparations what is to be done before, once
   */
  public record Compiled(Program program, List<Preparation> preparations) {}

  /**
   * Compiles a plan.
   *
   * @param constants the model's; those not met before are among the preparations
   * @throws ModelException naming an operation that has no kernel
   */
  public static Compiled compile(Plan plan, Constants constants) {
    Target target = new Target(constants, plan.arenaSize());
    for (Step step : plan.steps()) {
      lower(step.node().op(), step, target);
      target.endStep();
    }
    return new Compiled(new Program(target.calls(), target.workBytes()), constants.takePending());
  }

  @SuppressWarnings("unchecked")
  private static <O extends Op> void lower(O op, Step step, Target target) {
    Lowering<O> lowering = (Lowering<O>) TABLE.get(op.getClass());
    if (lowering == null) {
      throw new ModelException("node " + step.node() + ": there is no generated kernel for it");
    }
    lowering.lower(op, step, target);
  }
}
