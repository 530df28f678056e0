package dev.ocellus.graph;

import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import java.util.List;

/**
 * What a node does, with its attributes. Pictures are NHWC, convolution weights HWIO. Unless said
 * otherwise the semantics are those of TensorFlow's operator of that name.
 */
public sealed interface Op {

  /** The operator's name in messages. */
  default String type() {
    return getClass().getSimpleName();
  }

  /**
   * Whether what it gives is ReLU's or ReLU6's, or pooled from that: nothing is below zero, and
   * much is zero.
   *
   * @param rectified whether its first input is so
   */
  default boolean rectifies(boolean rectified) {
    return false;
  }

  /** An input of the graph; an extent of -1 is not known, {@code dims} null not even the rank. */
  record Placeholder(DataType dataType, List<Integer> dims) implements Op {}

  /** A value. */
  record Const(Tensor value) implements Op {}

  /** Its input. */
  record Identity() implements Op {}

  /**
   * Inputs: x [n,h,w,c], weights [kh,kw,c,m], then bias [m] if {@code biased}, then slope [m] for
   * {@link Activation#PRELU}, then if {@code residual} a tensor of the output's shape that is added
   * before the activation.
   */
  record Conv2D(Window window, boolean biased, Activation activation, boolean residual)
      implements Op {
    public Conv2D(Window window, boolean biased, Activation activation) {
      this(window, biased, activation, false);
    }

    @Override
    public boolean rectifies(boolean rectified) {
      return activation.rectifies();
    }
  }

  /**
   * Inputs: x [n,h,w,c], weights [kh,kw,c,m], then bias [c*m] if {@code biased}, then slope [c*m]
   * for {@link Activation#PRELU}.
   */
  record DepthwiseConv2D(Window window, boolean biased, Activation activation) implements Op {
    @Override
    public boolean rectifies(boolean rectified) {
      return activation.rectifies();
    }
  }

  /** Inputs: x [n,h,w,c], scale, offset, mean, variance, each [c]; inference only. */
  record FusedBatchNorm(float epsilon) implements Op {}

  /** Inputs: x [..,c], bias [c]. */
  record BiasAdd() implements Op {}

  /** Inputs: x, y; broadcast. */
  record Binary(BinaryFunction function) implements Op {
    @Override
    public String type() {
      return function.type();
    }
  }

  /** Inputs: one or more of one shape. */
  record AddN() implements Op {}

  /** Input: x. */
  record Unary(UnaryFunction function) implements Op {
    @Override
    public String type() {
      return function.type();
    }

    @Override
    public boolean rectifies(boolean rectified) {
      return function == UnaryFunction.RELU || function == UnaryFunction.RELU6;
    }
  }

  /** Input: x. The same numbers as another type, which has them all. */
  record Cast(DataType to) implements Op {}

  /** Input: x. Numbers of another type, which does not have all that x may hold. */
  record Narrow(DataType to, Narrowing narrowing) implements Op {
    @Override
    public String type() {
      return "Cast";
    }
  }

  /** Inputs: condition, x, y of one shape. */
  record Select() implements Op {}

  /** Inputs: x [..,c], slope [c]. */
  record PRelu() implements Op {}

  /** Inputs: a, b of rank 2. */
  record MatMul(boolean transposeA, boolean transposeB) implements Op {}

  /** Input: x [n,h,w,c]. An average leaves the padding out. */
  record Pool(Kind kind, int kernelH, int kernelW, Window window) implements Op {
    /** Which of the window's elements counts. */
    public enum Kind {
      AVERAGE,
      MAX
    }

    @Override
    public String type() {
      return kind == Kind.MAX ? "MaxPool" : "AvgPool";
    }

    @Override
    public boolean rectifies(boolean rectified) {
      return rectified;
    }
  }

  /** Inputs: x, axes. */
  record Mean(boolean keepDims) implements Op {
    @Override
    public boolean rectifies(boolean rectified) {
      return rectified;
    }
  }

  /** Inputs: x, paddings [rank,2]; pads with zeros. */
  record Pad() implements Op {}

  /** Inputs: one or more tensors, then the axis. */
  record Concat() implements Op {}

  /** Inputs: x, shape. */
  record Reshape() implements Op {}

  /** Input: x. Without axes every extent of 1 goes. */
  record Squeeze(List<Integer> axes) implements Op {}

  /** Inputs: x, axis. */
  record ExpandDims() implements Op {}

  /** Input: x. */
  record ShapeOf() implements Op {
    @Override
    public String type() {
      return "Shape";
    }
  }

  /** Inputs: x, begin, size. */
  record Slice() implements Op {}

  /** Inputs: x, begin, end, strides. Bit i of a mask is about the i-th of these. */
  record StridedSlice(
      int beginMask, int endMask, int ellipsisMask, int newAxisMask, int shrinkAxisMask)
      implements Op {}

  /** Inputs: one or more of one shape. */
  record Pack(int axis) implements Op {}

  /** Input: logits; along the last axis. */
  record Softmax() implements Op {}

  /** TensorFlow's control flow around a value: Enter, Switch. */
  record ControlFlow(String type) implements Op {}

  /** What no executor can run, with the reason if the operator as such is known. */
  record Unsupported(String type, String reason) implements Op {}
}
