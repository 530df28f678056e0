package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import java.util.EnumMap;
import java.util.Map;

/** Functions of one element. */
final class UnaryKernel implements Kernel<Op.Unary> {
  /** A function of one number. */
  private interface Function {
    float of(float x);
  }

  private static final Map<UnaryFunction, Function> FUNCTIONS = new EnumMap<>(UnaryFunction.class);

  static {
    FUNCTIONS.put(UnaryFunction.RELU, x -> x < 0 ? 0 : x);
    FUNCTIONS.put(UnaryFunction.RELU6, x -> x < 0 ? 0 : x > 6 ? 6 : x);
    FUNCTIONS.put(UnaryFunction.SIGMOID, x -> (float) (1 / (1 + Math.exp(-x))));
    FUNCTIONS.put(UnaryFunction.TANH, UnaryKernel::tanh);
    FUNCTIONS.put(UnaryFunction.SQRT, x -> (float) Math.sqrt(x));
    FUNCTIONS.put(UnaryFunction.RSQRT, x -> (float) (1 / Math.sqrt(x)));
  }

  @Override
  public Value result(Op.Unary op, Inputs inputs) {
    inputs.expectCount(1);
    Activations.requireFloat(inputs, 0);
    return Value.unknown(inputs.type(0), inputs.shape(0));
  }

  @Override
  public void run(Op.Unary op, Inputs inputs, Value output) {
    Function function = FUNCTIONS.get(op.function());
    Value x = inputs.get(0);
    int size = output.size();
    for (int i = 0; i < size; i++) {
      output.set(i, function.of(x.get(i)));
    }
  }

  /** Math.tanh has other values in a page than on the JVM; exp agrees closely enough. */
  private static float tanh(float x) {
    double e = Math.exp(-2 * Math.abs((double) x));
    double positive = (1 - e) / (1 + e);
    return x == 0 ? x : (float) (x < 0 ? -positive : positive);
  }
}
