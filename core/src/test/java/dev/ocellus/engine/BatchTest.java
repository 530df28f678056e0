package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two pictures in one run. */
final class BatchTest {
  private static final Problem NETWORK =
      Problems.all(1).stream()
          .filter(each -> each.name().equals("MobileNet of width 1.0, FusedBatchNorm"))
          .findFirst()
          .orElseThrow();

  private static final String INPUT = NETWORK.inputs().keySet().iterator().next();

  @ParameterizedTest
  @EnumSource
  void eachGivesTheSameToTheBitAsAlone(Tier tier) {
    Tensor two = NETWORK.inputs().get(INPUT);
    int half = two.size() / 2;
    Shape one = Shape.of(1, two.shape().dim(1), two.shape().dim(2), 3);
    try (GraalHost host = new GraalHost(tier)) {
      Model model =
          new Engine(host).load(GraphDefReader.read(NETWORK.graphDef()), NETWORK.outputs());
      Map<String, float[]> together = run(model, two);
      Map<String, float[]> first = run(model, Tensor.of(one, half(two, 0, half)));
      Map<String, float[]> second = run(model, Tensor.of(one, half(two, half, 2 * half)));

      for (String output : NETWORK.outputs()) {
        float[] alone = Arrays.copyOf(first.get(output), 2 * first.get(output).length);
        System.arraycopy(second.get(output), 0, alone, alone.length / 2, second.get(output).length);
        assertThat(together.get(output)).as(output).containsExactly(alone);
      }
      assertThat(host.modules()).as("modules").isEqualTo(1);
    }
  }

  private static float[] half(Tensor two, int from, int to) {
    return Arrays.copyOfRange(two.data(), from, to);
  }

  private static Map<String, float[]> run(Model model, Tensor input) {
    Map<String, Tensor> results = model.run(Map.of(INPUT, input), NETWORK.outputs(), Progress.NONE);
    Map<String, float[]> read = new HashMap<>();
    results.forEach((name, tensor) -> read.put(name, tensor.data()));
    return read;
  }
}
