package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a run has computed stays in the engine's memory until somebody reads it. */
final class ResultsTest {
  private static final Graph GRAPH =
      Graph.of(
          List.of(
              new Node("x", new Op.Placeholder(DataType.FLOAT32, List.of(-1)), List.of()),
              new Node("y", new Op.Unary(UnaryFunction.RELU), List.of("x"))));

  private final GraalHost host = new GraalHost(Tier.SIMD);
  private final Model model = new Engine(host).load(GRAPH, List.of("y"));

  @AfterEach
  void close() {
    host.close();
  }

  @Test
  void theyAreReadOneByOneOrAllTogether() {
    Elements results = run(-1, 2, 3);

    assertThat(results.size()).isEqualTo(3);
    assertThat(results.get(0)).isEqualTo(0);
    assertThat(results.get(2)).isEqualTo(3);
    assertThat(results.toArray()).containsExactly(0, 2, 3);
  }

  @Test
  void theirPlacesAboveAThresholdAreTheSameReadOrNot() {
    Elements results = run(3, Float.NaN, 1, 2, 0, 5, 2);

    assertThat(results.above(1.5f, 1, 2)).containsExactly(3, 5);
    assertThat(results.above(1.5f, 0, 1)).containsExactly(0, 3, 5, 6);
    results.toArray();

    assertThat(results.above(1.5f, 1, 2)).containsExactly(3, 5);
    assertThat(results.above(9, 0, 3)).isEmpty();
  }

  @Test
  void readAsAnArrayTheyOutlastAnotherRun() {
    Elements results = run(1, 2, 3);
    float[] read = results.toArray();
    run(4, 5, 6);

    assertThat(results.toArray()).isSameAs(read).containsExactly(1, 2, 3);
    assertThat(results.get(1)).isEqualTo(2);
  }

  @Test
  void unreadTheyCannotBeReadAfterAnotherRun() {
    Elements first = run(1, 2, 3);
    run(4, 5, 6);

    assertThatThrownBy(first::toArray)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "results are read after another run; read them before a model of the engine is run"
                + " again");
    assertThatThrownBy(() -> first.get(0)).isInstanceOf(IllegalStateException.class);
  }

  private Elements run(float... x) {
    Map<String, Tensor> inputs = Map.of("x", Tensor.of(Shape.of(x.length), x));
    return model.run(inputs, List.of("y"), Progress.NONE).get("y").elements();
  }
}
