package dev.ocellus.e2e.engine;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import dev.ocellus.codegen.Tier;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.engine.Engine;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Tensor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generated kernels in Chromium against native TensorFlow. */
@InBrowser
final class OperatorSuiteTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> generatedKernelsAgreeWithTensorFlow(Visit visit) {
    Page page = ChromiumHost.ready(visit.page());
    return Problems.all(Problems.seed()).stream()
        .map(problem -> dynamicTest(problem.name(), () -> solve(problem, page)));
  }

  private static void solve(Problem problem, Page page) {
    Map<String, Tensor> expected = NativeTensorFlow.run(problem);
    for (Tier tier : Tier.values()) {
      try (Model model =
          new Engine(new ChromiumHost(page, tier))
              .load(GraphDefReader.read(problem.graphDef()), problem.outputs())) {
        Map<String, Tensor> actual = model.run(problem.inputs(), problem.outputs(), Progress.NONE);
        for (String output : problem.outputs()) {
          String what = output + " with " + tier;
          Agreement.assertAgree(problem, actual.get(output), expected.get(output), TOLERANCE, what);
        }
      }
    }
  }
}
