package dev.ocellus.interpret;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Tensor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The interpreter against native TensorFlow, with and without the passes. */
final class OperatorSuiteTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> theInterpreterAgreesWithTensorFlow() {
    return Problems.all(Problems.seed()).stream()
        .map(problem -> dynamicTest(problem.name(), () -> solve(problem)));
  }

  private static void solve(Problem problem) {
    Map<String, Tensor> expected = NativeTensorFlow.run(problem);
    Graph graph = GraphDefReader.read(problem.graphDef());
    for (int passes : new int[] {0, Passes.count()}) {
      InterpretedModel model = new InterpretedModel(graph, problem.outputs(), passes);
      Map<String, Tensor> actual = model.run(problem.inputs(), problem.outputs(), Progress.NONE);
      for (String output : problem.outputs()) {
        String what = output + " after " + passes + " passes";
        Agreement.assertAgree(problem, actual.get(output), expected.get(output), TOLERANCE, what);
      }
    }
  }
}
