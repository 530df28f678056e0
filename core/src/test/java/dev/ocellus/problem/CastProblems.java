package dev.ocellus.problem;

import static org.tensorflow.proto.DataType.DT_BOOL;
import static org.tensorflow.proto.DataType.DT_FLOAT;
import static org.tensorflow.proto.DataType.DT_INT32;
import static org.tensorflow.proto.DataType.DT_INT64;
import static org.tensorflow.proto.DataType.DT_UINT8;

import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Casts, there and back to floats. Floats beyond the type they are cast to are left out: of these
 * TensorFlow makes different numbers, by where they stand in a tensor.
 */
final class CastProblems {
  private static final float[] FLOATS = {
    0, -0f, 0.5f, -0.5f, 0.99f, -0.99f, 1, 1.5f, 127.5f, 254.99f, 255, 255.9f
  };
  private static final float[] BEYOND_BYTES = {-1, -1.5f, -300, 256, 257.9f, 70_000, 8_388_607.5f};
  private static final float[] WHOLE = {
    0, 1, -1, 127, 128, 255, 256, 257, -255, -256, -257, 70_000
  };

  private CastProblems() {}

  static List<Problem> all(Random random) {
    List<Problem> problems = new ArrayList<>();
    Tensor floats = Tensor.of(Shape.of(FLOATS.length), FLOATS.clone());
    Tensor beyond = Tensor.of(Shape.of(BEYOND_BYTES.length), BEYOND_BYTES.clone());
    for (Tensor x : List.of(floats, beyond)) {
      problems.add(cast(random, x, DT_FLOAT, DT_INT32, DT_FLOAT));
      problems.add(cast(random, x, DT_FLOAT, DT_INT64, DT_INT32, DT_FLOAT));
      problems.add(cast(random, x, DT_FLOAT, DT_INT32, DT_UINT8, DT_FLOAT));
      problems.add(cast(random, x, DT_FLOAT, DT_BOOL, DT_FLOAT));
    }
    problems.add(cast(random, floats, DT_FLOAT, DT_UINT8, DT_FLOAT));
    problems.add(cast(random, drawn(random, 256, 3, 5, 7), DT_FLOAT, DT_UINT8, DT_FLOAT));
    Tensor whole = new Tensor(DataType.INT32, Shape.of(WHOLE.length), WHOLE.clone());
    problems.add(cast(random, whole, DT_INT32, DT_FLOAT));
    problems.add(cast(random, whole, DT_INT32, DT_UINT8, DT_FLOAT));
    problems.add(cast(random, whole, DT_INT32, DT_UINT8, DT_INT64, DT_FLOAT));
    problems.add(cast(random, whole, DT_INT32, DT_BOOL, DT_UINT8, DT_FLOAT));
    problems.add(cast(random, bytes(random, 3, 85), DT_UINT8, DT_FLOAT));
    problems.add(cast(random, bytes(random, 3, 85), DT_UINT8, DT_INT32, DT_FLOAT));
    problems.add(cast(random, bytes(random, 3, 85), DT_UINT8, DT_BOOL, DT_INT32, DT_FLOAT));
    problems.add(castOfComparison(random));
    problems.add(castOfConstants(random));
    problems.add(bytesThatAreMoved(random));
    problems.add(rescaling(random, DT_UINT8, bytes(random, 1, 9, 7, 3)));
    problems.add(rescaling(random, DT_FLOAT, drawn(random, 255, 1, 9, 7, 3)));
    problems.add(normalization(random));
    return problems;
  }

  private static Problem cast(Random random, Tensor x, org.tensorflow.proto.DataType... types) {
    ProblemGraph graph = new ProblemGraph(random);
    String y = graph.cast(graph.input(x), types);
    return graph.problem("Cast of " + x + " by way of " + List.of(types), y);
  }

  private static Problem castOfComparison(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String greater = graph.node("Greater", graph.input(3, 7), graph.input(7));
    String y = graph.cast(greater, DT_BOOL, DT_FLOAT);
    String z = graph.cast(greater, DT_BOOL, DT_INT32, DT_UINT8, DT_FLOAT);
    return graph.problem("Cast of what Greater gives", y, z);
  }

  /** Keras writes whole scales and offsets as whole numbers. */
  private static Problem castOfConstants(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(2, 3, 4);
    String scale = graph.cast(graph.constant(bytes(random, 4)), DT_UINT8, DT_FLOAT);
    String offset = graph.cast(graph.integer(-1), DT_INT32, DT_FLOAT);
    String y = graph.node("AddV2", graph.node("Mul", x, scale), offset);
    String floor = graph.cast(graph.weights(9, 3, 5), DT_FLOAT, DT_INT32, DT_FLOAT);
    return graph.problem("Cast of constants", y, graph.node("Mul", graph.input(3, 5), floor));
  }

  private static Problem bytesThatAreMoved(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.input(bytes(random, 2, 3, 4));
    String identity = graph.node("Identity", List.of(x), a -> a.type("T", DT_UINT8));
    String padded =
        graph.node("Pad", List.of(identity, paddings(graph)), a -> a.type("T", DT_UINT8));
    String joined =
        graph.node(
            "ConcatV2",
            List.of(padded, padded, graph.integer(-1)),
            a -> a.type("T", DT_UINT8).number("N", 2));
    return graph.problem("Cast of bytes that were moved", graph.cast(joined, DT_UINT8, DT_FLOAT));
  }

  private static String paddings(ProblemGraph graph) {
    List<String> inputs = List.of(graph.ints(0, 0, 1, 0, 2, 1), graph.ints(3, 2));
    return graph.node("Reshape", inputs, a -> a.ofInts());
  }

  /** As Keras 3 writes {@code Rescaling(1/127.5, offset=-1)} and a convolution. */
  private static Problem rescaling(Random random, org.tensorflow.proto.DataType type, Tensor x) {
    ProblemGraph graph = new ProblemGraph(random);
    String input = graph.node("Identity", List.of(graph.input(x)), a -> a.type("T", type));
    String floats = type == DT_FLOAT ? input : graph.cast(input, type, DT_FLOAT);
    String scale = graph.constant(Tensor.scalar(1 / 127.5f));
    String offset = graph.cast(graph.integer(-1), DT_INT32, DT_FLOAT);
    String small = graph.node("AddV2", graph.node("Mul", floats, scale), offset);
    String y =
        graph.node(
            "Conv2D",
            List.of(small, graph.weights(1, 3, 3, 3, 8)),
            a -> a.strides(2, 2).dilations(1, 1).padding("SAME"));
    return graph.problem("Rescaling of " + type + " and Conv2D", y);
  }

  /** As Keras 3 writes {@code Normalization}. */
  private static Problem normalization(Random random) {
    ProblemGraph graph = new ProblemGraph(random);
    String x = graph.cast(graph.input(bytes(random, 1, 4, 5, 3)), DT_UINT8, DT_FLOAT);
    String deviation = graph.node("Sqrt", graph.positive(1, 1, 1, 3));
    String least = graph.constant(Tensor.scalar(1e-7f));
    String centred = graph.node("Sub", x, graph.weights(128, 1, 1, 1, 3));
    String y = graph.node("RealDiv", centred, graph.node("Maximum", deviation, least));
    return graph.problem("Normalization of bytes", y);
  }

  private static Tensor bytes(Random random, int... dims) {
    Tensor tensor = new Tensor(DataType.UINT8, Shape.of(dims), new float[Shape.of(dims).size()]);
    for (int i = 0; i < tensor.size(); i++) {
      tensor.data()[i] = random.nextInt(256);
    }
    return tensor;
  }

  /** Floats from 0 to less than {@code end}. */
  private static Tensor drawn(Random random, int end, int... dims) {
    Tensor tensor = Tensor.zeros(Shape.of(dims));
    for (int i = 0; i < tensor.size(); i++) {
      tensor.data()[i] = random.nextFloat() * end;
    }
    return tensor;
  }
}
