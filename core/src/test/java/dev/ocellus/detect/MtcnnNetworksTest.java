package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Graphs that are not MTCNN's, or not quite. */
final class MtcnnNetworksTest {
  private int open;

  @Test
  void aGraphWithoutTheNetworksIsRefused() {
    Graph graph = new TestGraph().input("input").graph();
    assertThatThrownBy(() -> new Mtcnn(Where.DEVICE, graph, InterpretedModel::new))
        .isInstanceOf(ModelException.class)
        .hasMessage("the graph has no node pnet/while/ResizeBilinear (1 nodes)");
  }

  @Test
  void whatWasLoadedIsClosedWhenTheRestIsMissing() {
    Graph graph = proposals().graph();
    assertThatThrownBy(() -> new MtcnnNetworks(graph, this::counted))
        .isInstanceOf(ModelException.class)
        .hasMessage("the graph has no node rnet/cond/CropAndResize (3 nodes)");
    assertThat(open).isZero();
  }

  @Test
  void networksThatSayTooLittleAreRefused() {
    TestGraph graph = proposals();
    for (String net : List.of("rnet", "onet")) {
      graph
          .input(net + "/cond/CropAndResize")
          .unary(net + "/cond/prob1", UnaryFunction.RELU, net + "/cond/CropAndResize")
          .unary(
              net + "/cond/Flatten_1/flatten/Reshape",
              UnaryFunction.RELU,
              net + "/cond/CropAndResize");
    }
    graph.unary("onet/cond/Flatten_2/flatten/Reshape", UnaryFunction.RELU, "onet/cond/prob1");
    try (Mtcnn mtcnn = new Mtcnn(Where.DEVICE, graph.graph(), InterpretedModel::new)) {
      Raster picture = Raster.blank(40, 40);
      assertThatThrownBy(() -> mtcnn.detect(picture, FaceOptions.DEFAULT, Progress.NONE))
          .isInstanceOf(ModelException.class)
          .hasMessage(
              "the graph is not MTCNN's: pnet/while/prob1 has shape [1, 24, 24, 3]"
                  + " instead of 98 numbers");
    }
  }

  private static TestGraph proposals() {
    return new TestGraph()
        .input("pnet/while/ResizeBilinear")
        .unary("pnet/while/prob1", UnaryFunction.RELU, "pnet/while/ResizeBilinear")
        .node("pnet/while/conv4-2/BiasAdd", new Op.Identity(), "pnet/while/ResizeBilinear");
  }

  private Model counted(Graph graph, List<String> outputs) {
    open++;
    Model model = new InterpretedModel(graph, outputs);
    return new Model() {
      @Override
      public Map<String, Tensor> run(
          Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
        return model.run(inputs, wanted, progress);
      }

      @Override
      public void close() {
        open--;
      }
    };
  }
}
