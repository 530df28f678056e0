package dev.ocellus.interpret;

import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Estimates how long a network takes here, from a short warm-up on layers like MobileNet's. */
public final class SpeedProbe {
  private static final int SIZE = 28;
  private static final int NARROW = 32;
  private static final int WIDE = 192;
  private static final long MULTIPLY_ADDS =
      (long) SIZE * SIZE * (NARROW * WIDE + 9 * WIDE + WIDE * NARROW);
  private static final int WARM_UPS = 3;
  private static final int RUNS = 3;

  private SpeedProbe() {}

  /**
   * Runs for some ten milliseconds and says how long a network would take.
   *
   * @param loader makes a graph runnable as the network will be, for the outputs given
   * @param multiplyAdds of the network
   * @return milliseconds
   */
  public static double estimateMs(
      BiFunction<Graph, List<String>, Model> loader, long multiplyAdds) {
    Model model = loader.apply(block(), List.of("project"));
    Map<String, Tensor> input = Map.of("x", Tensor.zeros(Shape.of(1, SIZE, SIZE, NARROW)));
    double fastest = Double.MAX_VALUE;
    for (int i = 0; i < WARM_UPS + RUNS; i++) {
      long start = System.nanoTime();
      model.run(input, List.of("project"), Progress.NONE);
      fastest = Math.min(fastest, (System.nanoTime() - start) / 1e6);
    }
    model.close();
    return fastest * multiplyAdds / MULTIPLY_ADDS;
  }

  private static Graph block() {
    Window window = Window.of(1, Padding.SAME);
    return Graph.of(
        List.of(
            new Node("x", new Op.Placeholder(DataType.FLOAT32, null), List.of()),
            weights("a", 1, 1, NARROW, WIDE),
            weights("b", 3, 3, WIDE, 1),
            weights("c", 1, 1, WIDE, NARROW),
            new Node("expand", new Op.Conv2D(window, false, Activation.RELU6), List.of("x", "a")),
            new Node(
                "depthwise",
                new Op.DepthwiseConv2D(window, false, Activation.RELU6),
                List.of("expand", "b")),
            new Node(
                "project",
                new Op.Conv2D(window, false, Activation.NONE),
                List.of("depthwise", "c"))));
  }

  private static Node weights(String name, int... dims) {
    return new Node(name, new Op.Const(Tensor.zeros(Shape.of(dims))), List.of());
  }
}
