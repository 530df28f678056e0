package dev.ocellus.kernel;

import dev.ocellus.graph.Narrowing;
import dev.ocellus.graph.Op;
import java.util.EnumMap;
import java.util.Map;

/** Numbers made those of a smaller type. */
final class NarrowKernel implements Kernel<Op.Narrow> {
  /** Floats from here on, of either sign, have no fraction. */
  private static final float WHOLE = 1 << 23;

  private static final int BYTES = 256;

  /** A function of one number. */
  private interface Function {
    float of(float x);
  }

  private static final Map<Narrowing, Function> FUNCTIONS = new EnumMap<>(Narrowing.class);

  static {
    FUNCTIONS.put(Narrowing.TRUNCATE, x -> Math.abs(x) < WHOLE ? (int) x : x);
    FUNCTIONS.put(Narrowing.SATURATE, x -> x > 0 ? x < BYTES ? (int) x : BYTES - 1 : 0);
    FUNCTIONS.put(Narrowing.WRAP, x -> x - BYTES * (float) Math.floor(x / BYTES));
    FUNCTIONS.put(Narrowing.NONZERO, x -> x != 0 ? 1 : 0);
  }

  @Override
  public Value result(Op.Narrow op, Inputs inputs) {
    inputs.expectCount(1);
    return Value.unknown(op.to(), inputs.shape(0));
  }

  @Override
  public void run(Op.Narrow op, Inputs inputs, Value output) {
    Function function = FUNCTIONS.get(op.narrowing());
    Value x = inputs.get(0);
    int size = output.size();
    for (int i = 0; i < size; i++) {
      output.set(i, function.of(x.get(i)));
    }
  }
}
