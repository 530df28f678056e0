package dev.ocellus.engine;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.wasm.kernel.Tier;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generated kernels, run by a Wasm runtime on the JVM, against native TensorFlow. */
final class EngineOperatorSuiteTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> generatedKernelsAgreeWithTensorFlow() {
    return Problems.all(Problems.seed()).stream()
        .map(problem -> dynamicTest(problem.name(), () -> solve(problem)));
  }

  private static void solve(Problem problem) {
    Map<String, Tensor> expected = NativeTensorFlow.run(problem);
    for (Tier tier : Tier.values()) {
      try (GraalHost host = new GraalHost(tier);
          Model model =
              new Engine(host).load(GraphDefReader.read(problem.graphDef()), problem.outputs())) {
        Map<String, Tensor> actual = model.run(problem.inputs(), problem.outputs(), Progress.NONE);
        for (String output : problem.outputs()) {
          String what = output + " with " + tier;
          Agreement.assertAgree(actual.get(output), expected.get(output), TOLERANCE, what);
        }
      }
    }
  }
}
