package dev.ocellus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.pass.Passes;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.ScaledElements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import dev.ocellus.testing.MobileNetV2;
import dev.ocellus.testing.WatchedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What loading a model does with its weights: nothing. */
final class LoadingTest {
  private static final int LARGE = 1 << 12;

  private final WatchedSource file = new WatchedSource(MobileNetV2.graphDef(1, 224));

  @Test
  void theWeightsOfMobileNetStayInTheFile() {
    List<StoredElements> weights = weights(load());
    assertThat(weights).hasSizeGreaterThan(30);
    for (StoredElements stored : weights) {
      assertThat(file.copied(stored.offset(), stored.size() * Float.BYTES))
          .as("bytes copied of %s elements at %s", stored.size(), stored.offset())
          .isLessThan(2 * 4096);
    }
  }

  @Test
  void loadingMobileNetTakesFewCallsAndLittleMemory() {
    long bytes = Allocation.of(this::load);
    System.out.printf(
        "loading %d bytes: %d calls, %d bytes copied, %d bytes allocated%n",
        file.length(), file.calls(), file.copied(), bytes);
    assertThat(file.calls()).isLessThan(1000);
    assertThat(file.copied()).isLessThan(file.length() / 5);
    assertThat(bytes).isLessThan(file.length());
  }

  @Test
  void theWeightsOfThePlanAreThoseOfTheFile() {
    Plan plan = load();
    long elements = 0;
    for (StoredElements stored : weights(plan)) {
      elements += stored.size();
    }
    assertThat(elements * Float.BYTES).isGreaterThan(file.length() * 3L / 4);
  }

  private Plan load() {
    Graph graph = Passes.apply(GraphDefReader.read(file), Set.of(MobileNetV2.OUTPUT));
    return Planner.plan(
        graph, List.of(MobileNetV2.OUTPUT), Map.of(MobileNetV2.INPUT, Shape.of(1, 224, 224, 3)));
  }

  private static List<StoredElements> weights(Plan plan) {
    List<StoredElements> weights = new ArrayList<>();
    for (Step step : plan.steps()) {
      for (Slot slot : step.inputs()) {
        Tensor constant = slot.constant();
        if (constant != null && constant.size() > LARGE) {
          weights.add(stored(constant.elements()));
        }
      }
    }
    return weights;
  }

  private static StoredElements stored(Elements elements) {
    return elements instanceof ScaledElements scaled
        ? stored(scaled.base())
        : (StoredElements) elements;
  }
}
