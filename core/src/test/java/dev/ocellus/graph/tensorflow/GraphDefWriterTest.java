package dev.ocellus.graph.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Padding;
import dev.ocellus.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tensorflow.proto.GraphDef;

final class GraphDefWriterTest {
  private static byte[] file() {
    GraphDefWriter writer = new GraphDefWriter();
    writer.placeholder("x", 1, 300, 1, 2);
    writer.constant("w", -2.5f, 3, 1, 2, 4);
    writer.add(
        new NodeWriter("y", "Conv2D", "x", "w")
            .type("T")
            .text("padding", "SAME")
            .numbers("strides", 1, 2, 2, 1));
    writer.add(
        new NodeWriter("z", "FusedBatchNorm", "y", "w", "w", "w", "w")
            .real("epsilon", 0.25f)
            .flag("is_training", false));
    return writer.bytes();
  }

  @Test
  void theReaderReadsWhatIsWritten() {
    Graph graph = GraphDefReader.read(file());

    assertThat(((Op.Placeholder) graph.node("x").op()).dims()).containsExactly(1, 300, 1, 2);
    assertThat(graph.constant("w").value().shape()).isEqualTo(Shape.of(3, 1, 2, 4));
    assertThat(graph.constant("w").value().data()).hasSize(24).containsOnly(-2.5f);
    Op.Conv2D convolution = (Op.Conv2D) graph.node("y").op();
    assertThat(convolution.window().strideH()).isEqualTo(2);
    assertThat(convolution.window().padding()).isEqualTo(Padding.SAME);
    assertThat(graph.node("y").inputs()).isEqualTo(List.of("x", "w"));
    assertThat(graph.node("z").op()).isEqualTo(new Op.FusedBatchNorm(0.25f));
  }

  @Test
  void aConstantHasAsManyValuesAsItsShapeSays() {
    for (int dim : new int[] {1, 3}) {
      assertThatThrownBy(() -> new GraphDefWriter().constant("c", new float[2], dim))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("2 values were given for a constant of " + dim + " elements");
      assertThatThrownBy(() -> new GraphDefWriter().halfConstant("c", new float[2], dim))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("2 values were given for a constant of " + dim + " elements");
    }
  }

  @Test
  void tensorFlowReadsItAlike() throws Exception {
    GraphDef graph = GraphDef.parseFrom(file());

    assertThat(graph.getNodeList()).extracting("name").containsExactly("x", "w", "y", "z");
    assertThat(graph.getNode(0).getAttrOrThrow("shape").getShape().getDim(1).getSize())
        .isEqualTo(300);
    assertThat(graph.getNode(1).getAttrOrThrow("value").getTensor().getTensorContent().size())
        .isEqualTo(24 * Float.BYTES);
    assertThat(graph.getNode(2).getAttrOrThrow("strides").getList().getIList())
        .containsExactly(1L, 2L, 2L, 1L);
    assertThat(graph.getNode(3).getAttrOrThrow("epsilon").getF()).isEqualTo(0.25f);
  }
}
