package dev.ocellus.e2e.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.ocellus.codegen.Tier;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.engine.Engine;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.problem.Agreement;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.MobileNetV2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every activation of whole networks, by generated kernels in Chromium and by the interpreter. */
@InBrowser
final class ActivationsTest {
  private static final double TOLERANCE = 1e-4;

  /** A graph and what is asked of it. */
  private record Network(Graph graph, List<String> outputs) {
    String input() {
      return kept().filter(node -> node.op() instanceof Op.Placeholder).findFirst().get().name();
    }

    /** The nodes with values. */
    List<String> activations() {
      return kept()
          .filter(node -> !(node.op() instanceof Op.Const || node.op() instanceof Op.Placeholder))
          .map(Node::name)
          .toList();
    }

    /** What is left when the passes have been applied. */
    private Stream<Node> kept() {
      return Passes.runnable(graph, outputs).nodes().stream();
    }
  }

  @Test
  void thoseOfMobileNetAreTheInterpreters(Visit visit) {
    compareMobileNet(visit, MobileNetV2.graphDef(1, 224));
  }

  @Test
  void thoseOfThePublishedMobileNetAreTheInterpreters(Visit visit) throws IOException {
    Path published = Project.shared("models/mobilenet_v2_1.0_224_frozen.pb");
    compareMobileNet(visit, Files.readAllBytes(published));
  }

  private static void compareMobileNet(Visit visit, byte[] file) {
    Network network = new Network(GraphDefReader.read(file), List.of(MobileNetV2.OUTPUT));
    compare(visit, "MobileNet V2", network, Shape.of(1, 224, 224, 3), Tier.RELAXED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"pnet, 1, 61, 44", "rnet, 3, 24, 24", "onet, 2, 48, 48"})
  void thoseOfTheFaceNetworksAreTheInterpreters(
      String name, int count, int height, int width, Visit visit) {
    Network network =
        faceNetworks().stream()
            .filter(each -> each.outputs().get(0).startsWith(name))
            .findFirst()
            .get();
    compare(visit, name, network, Shape.of(count, height, width, 3), Tier.values());
  }

  /** As the detector cuts them out. */
  private static List<Network> faceNetworks() {
    List<Network> networks = new ArrayList<>();
    new Mtcnn(
            Where.DEVICE,
            FaceModel.graph(),
            (graph, outputs) -> {
              networks.add(new Network(graph, outputs));
              return new InterpretedModel(graph, outputs);
            })
        .close();
    return networks;
  }

  private static void compare(
      Visit visit, String name, Network network, Shape shape, Tier... tiers) {
    Page page = ChromiumHost.ready(visit.page());
    List<String> nodes = network.activations();
    Map<String, Tensor> inputs = Map.of(network.input(), noise(shape));
    Map<String, Tensor> expected = run(new InterpretedModel(network.graph(), nodes), inputs, nodes);
    for (Tier tier : tiers) {
      Engine engine = new Engine(new ChromiumHost(page, tier));
      Map<String, Tensor> actual = run(engine.load(network.graph(), nodes), inputs, nodes);
      assertAgree(actual, expected, nodes, name + " with " + tier);
    }
  }

  private static void assertAgree(
      Map<String, Tensor> actual, Map<String, Tensor> expected, List<String> nodes, String what) {
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
    String result = "; largest difference, relative to the layer's greatest value: ";
    System.out.println(
        what + ", " + nodes.size() + " activations" + result + most + " in " + worst);
  }

  private static Map<String, Tensor> run(
      Model model, Map<String, Tensor> inputs, List<String> nodes) {
    try (model) {
      return model.run(inputs, nodes, Progress.NONE);
    }
  }

  private static Tensor noise(Shape shape) {
    Random random = new Random(7);
    Tensor tensor = Tensor.zeros(shape);
    for (int i = 0; i < tensor.data().length; i++) {
      tensor.data()[i] = random.nextFloat() * 2 - 1;
    }
    return tensor;
  }
}
