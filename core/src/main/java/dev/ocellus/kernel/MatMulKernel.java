package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.Op;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;

/** The product of two matrices. */
final class MatMulKernel implements Kernel<Op.MatMul> {
  @Override
  public Value result(Op.MatMul op, Inputs inputs) {
    inputs.expectCount(2);
    inputs.expectRank(0, 2, "its first input");
    inputs.expectRank(1, 2, "its second input");
    inputs.expectNoBytes();
    Shape a = inputs.shape(0);
    Shape b = inputs.shape(1);
    int inner = a.dim(op.transposeA() ? 0 : 1);
    int other = b.dim(op.transposeB() ? 1 : 0);
    require(inner == other, () -> "matrices of " + a + " and " + b + " cannot be multiplied");
    return Value.unknown(
        DataType.FLOAT32, a.dim(op.transposeA() ? 1 : 0), b.dim(op.transposeB() ? 0 : 1));
  }

  @Override
  public void run(Op.MatMul op, Inputs inputs, Value output) {
    Value a = inputs.get(0);
    Value b = inputs.get(1);
    int rows = output.shape().dim(0);
    int columns = output.shape().dim(1);
    int inner = a.shape().dim(op.transposeA() ? 0 : 1);
    int aRow = op.transposeA() ? 1 : inner;
    int aStep = op.transposeA() ? rows : 1;
    int bRow = op.transposeB() ? 1 : columns;
    int bStep = op.transposeB() ? inner : 1;
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        float sum = 0;
        for (int k = 0; k < inner; k++) {
          sum += a.get(i * aRow + k * aStep) * b.get(k * bRow + j * bStep);
        }
        output.set(i * columns + j, sum);
      }
    }
  }
}
