package dev.ocellus.kernel;

import static dev.ocellus.kernel.Inputs.require;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Op;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import java.util.EnumMap;
import java.util.Map;

/** Functions of two elements, with NumPy's broadcasting. */
final class BinaryKernel implements Kernel<Op.Binary> {
  /** A function of two numbers. */
  private interface Function {
    float of(float x, float y);
  }

  private static final Map<BinaryFunction, Function> FUNCTIONS =
      new EnumMap<>(BinaryFunction.class);

  static {
    FUNCTIONS.put(BinaryFunction.ADD, (x, y) -> x + y);
    FUNCTIONS.put(BinaryFunction.SUB, (x, y) -> x - y);
    FUNCTIONS.put(BinaryFunction.MUL, (x, y) -> x * y);
    FUNCTIONS.put(BinaryFunction.DIV, (x, y) -> x / y);
    FUNCTIONS.put(BinaryFunction.MAXIMUM, Math::max);
    FUNCTIONS.put(BinaryFunction.MINIMUM, Math::min);
    FUNCTIONS.put(BinaryFunction.GREATER, (x, y) -> x > y ? 1 : 0);
  }

  @Override
  public Value result(Op.Binary op, Inputs inputs) {
    inputs.expectCount(2);
    require(
        inputs.type(0) == inputs.type(1),
        () ->
            "its inputs are " + inputs.type(0) + " and " + inputs.type(1) + "; they must be alike");
    if (!compares(op.function())) {
      inputs.expectNoBytes();
    }
    if (op.function() == BinaryFunction.DIV) {
      Activations.requireFloat(inputs, 0);
    }
    DataType type = op.function() == BinaryFunction.GREATER ? DataType.BOOL : inputs.type(0);
    return Value.unknown(type, broadcast(inputs.shape(0), inputs.shape(1)));
  }

  private static boolean compares(BinaryFunction function) {
    return function == BinaryFunction.MAXIMUM
        || function == BinaryFunction.MINIMUM
        || function == BinaryFunction.GREATER;
  }

  private static int[] broadcast(Shape a, Shape b) {
    int[] dims = new int[Math.max(a.rank(), b.rank())];
    for (int i = 1; i <= dims.length; i++) {
      int x = i <= a.rank() ? a.dim(-i) : 1;
      int y = i <= b.rank() ? b.dim(-i) : 1;
      require(
          x == y || x == 1 || y == 1, () -> "shapes " + a + " and " + b + " do not fit together");
      dims[dims.length - i] = x == 1 ? y : x;
    }
    return dims;
  }

  @Override
  public void run(Op.Binary op, Inputs inputs, Value output) {
    Function function = FUNCTIONS.get(op.function());
    Value x = inputs.get(0);
    Value y = inputs.get(1);
    int[] dims = output.shape().toArray();
    Walk xWalk = new Walk(dims, Strides.broadcast(x.shape().toArray(), dims));
    Walk yWalk = new Walk(dims, Strides.broadcast(y.shape().toArray(), dims));
    int size = output.size();
    for (int i = 0; i < size; i++) {
      output.set(i, function.of(x.get(xWalk.at()), y.get(yWalk.at())));
      xWalk.next();
      yWalk.next();
    }
  }
}
