package dev.ocellus.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.image.Resampler;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.MobileNetV2;
import dev.ocellus.testing.Pictures;
import dev.ocellus.testing.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every activation of MobileNet V2, with random and with real weights, against TensorFlow's. */
final class MobileNetActivationsTest {
  private static final double TOLERANCE = 1e-4;

  @ParameterizedTest(name = "fused: {0}")
  @ValueSource(booleans = {false, true})
  void everyActivationIsTensorFlows(boolean fused) {
    compare(MobileNetV2.graphDef(1, 224), DrawnPicture.MACAW.raster(), fused);
  }

  @ParameterizedTest(name = "fused: {0}")
  @ValueSource(booleans = {false, true})
  void everyActivationOfAPhotographIsTensorFlows(boolean fused) {
    byte[] published = Shared.bytes("models", "mobilenet_v2_1.0_224_frozen.pb");
    compare(published, Pictures.read("images", "grace_hopper.jpg"), fused);
  }

  private static void compare(byte[] file, Raster picture, boolean fused) {
    Map<String, Tensor> inputs = Map.of(MobileNetV2.INPUT, input(picture));
    Graph graph = GraphDefReader.read(file);
    List<String> nodes = activations(graph, fused);
    Map<String, Tensor> expected = NativeTensorFlow.run(file, inputs, nodes);
    InterpretedModel model = new InterpretedModel(graph, nodes, fused ? Passes.count() : 0);
    Map<String, Tensor> actual = model.run(inputs, nodes, Progress.NONE);

    String worst = "";
    double most = -1;
    for (String node : nodes) {
      double difference = Agreement.differenceOfGreatest(actual.get(node), expected.get(node));
      assertThat(difference).as(node).isLessThan(TOLERANCE);
      if (difference > most) {
        most = difference;
        worst = node;
      }
    }
    System.out.println(
        nodes.size()
            + " activations; largest difference, relative to the layer's greatest value: "
            + most
            + " in "
            + worst);
  }

  /** All nodes with values, or those that are left when the passes have been applied. */
  private static List<String> activations(Graph graph, boolean fused) {
    Graph kept = fused ? new InterpretedModel(graph, List.of(MobileNetV2.OUTPUT)).graph() : graph;
    List<String> names = new ArrayList<>();
    for (Node node : kept.nodes()) {
      if (!(node.op() instanceof Op.Const || node.op() instanceof Op.Placeholder)) {
        names.add(node.name());
      }
    }
    return names;
  }

  private static Tensor input(Raster picture) {
    float[] rgb = Resampler.window(picture, 224, 224, 0, 0, 224, 224);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = rgb[i] / 127.5f - 1;
    }
    return Tensor.of(Shape.of(1, 224, 224, 3), rgb);
  }
}
