package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Tensor;
import java.util.HashMap;
import java.util.Map;

/** The kernel of each operation. */
public final class Kernels {
  private static final Map<Class<? extends Op>, Kernel<?>> TABLE = new HashMap<>();

  static {
    put(Op.Identity.class, new ReshapingKernels.Identity());
    put(Op.Cast.class, new ReshapingKernels.Cast());
    put(Op.Reshape.class, new ReshapingKernels.Reshape());
    put(Op.Squeeze.class, new ReshapingKernels.Squeeze());
    put(Op.ExpandDims.class, new ReshapingKernels.ExpandDims());
    put(Op.ShapeOf.class, new ShapeKernel());
    put(Op.Conv2D.class, new ConvolutionKernel());
    put(Op.DepthwiseConv2D.class, new DepthwiseKernel());
    put(Op.MatMul.class, new MatMulKernel());
    put(Op.Pool.class, new PoolKernel());
    put(Op.Mean.class, new MeanKernel());
    put(Op.FusedBatchNorm.class, new BatchNormKernel());
    put(Op.BiasAdd.class, new ChannelKernels.BiasAdd());
    put(Op.PRelu.class, new ChannelKernels.PRelu());
    put(Op.Binary.class, new BinaryKernel());
    put(Op.AddN.class, new AddNKernel());
    put(Op.Unary.class, new UnaryKernel());
    put(Op.Narrow.class, new NarrowKernel());
    put(Op.Select.class, new SelectKernel());
    put(Op.Softmax.class, new SoftmaxKernel());
    put(Op.Pad.class, new PadKernel());
    put(Op.Concat.class, new ConcatKernel());
    put(Op.Pack.class, new PackKernel());
    put(Op.Slice.class, new SliceKernels.Slice());
    put(Op.StridedSlice.class, new SliceKernels.StridedSlice());
  }

  private Kernels() {}

  private static <O extends Op> void put(Class<O> op, Kernel<O> kernel) {
    TABLE.put(op, kernel);
  }

  /** Whether there is a kernel for this operation. */
  public static boolean know(Op op) {
    return TABLE.containsKey(op.getClass());
  }

  /**
   * The kernel of an operation.
   *
   * @throws ModelException when there is none
   */
  @SuppressWarnings("unchecked")
  public static <O extends Op> Kernel<O> of(O op) {
    Kernel<?> kernel = TABLE.get(op.getClass());
    if (kernel == null) {
      throw new ModelException("there is no kernel for " + op.type());
    }
    return (Kernel<O>) kernel;
  }

  /** The output of an operation whose inputs are all known. */
  public static Tensor evaluate(Op op, Inputs inputs) {
    Kernel<Op> kernel = of(op);
    Value result = kernel.result(op, inputs);
    if (result.isKnown()) {
      return result.toTensor();
    }
    if (kernel.isReshaping()) {
      return inputs.get(0).as(result.type(), result.shape());
    }
    Tensor output = new Tensor(result.type(), result.shape(), new float[result.size()]);
    if (output.size() > 0) {
      kernel.run(op, inputs, Value.of(output));
    }
    return output;
  }
}
