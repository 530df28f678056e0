package dev.ocellus.bench.network;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.tensor.Shape;
import dev.ocellus.testing.MobileNetV2;
import java.util.List;
import java.util.Map;

/**
 * A classification network as a frozen GraphDef.
 *
 * @param name such as {@code mobilenet_v2_1.0_224}
 * @param graphDef the file
 * @param input the placeholder, float [1, size, size, 3], RGB scaled to -1..1
 * @param output the node to read, float [1, classes]
 * @param size the side of the square input, in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record FrozenNetwork(String name, byte[] graphDef, String input, String output, int size) {

  /**
   * MobileNet V2 with random weights.
   *
   * @param width multiplies the channels, such as 1.4
   * @param size of the square input in pixels, a multiple of 32
   */
  public static FrozenNetwork mobileNetV2(double width, int size) {
    return new FrozenNetwork(
        "mobilenet_v2_" + width + "_" + size,
        MobileNetV2.graphDef(width, size),
        MobileNetV2.INPUT,
        MobileNetV2.OUTPUT,
        size);
  }

  /** Its steps, with what can be fused fused. */
  public Plan plan() {
    return Planner.plan(graph(), List.of(output), Map.of(input, shape()));
  }

  /** Its layers as others have them. */
  public Network layers() {
    return Network.of(graph(), plan(), input, shape());
  }

  /** How many multiplications with a weight one picture takes, each with its addition. */
  public long multiplyAdds() {
    return plan().steps().stream().mapToLong(Steps::multiplyAdds).sum();
  }

  private Graph graph() {
    return Passes.runnable(GraphDefReader.read(graphDef), List.of(output));
  }

  private Shape shape() {
    return Shape.of(1, size, size, 3);
  }
}
