package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.UnaryFunction;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Tensor;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Generated kernels, run by a Wasm runtime on the JVM, against native TensorFlow. */
final class EngineOperatorSuiteTest {
  private static final double TOLERANCE = 1e-4;

  /** Operations that round nothing, or once. */
  private static final Set<Class<? extends Op>> EXACT =
      Set.of(
          Op.Placeholder.class,
          Op.Const.class,
          Op.Identity.class,
          Op.Cast.class,
          Op.Narrow.class,
          Op.Reshape.class,
          Op.Squeeze.class,
          Op.ExpandDims.class,
          Op.BiasAdd.class,
          Op.Binary.class,
          Op.AddN.class,
          Op.PRelu.class,
          Op.Select.class,
          Op.Pool.class,
          Op.Pad.class,
          Op.Concat.class,
          Op.Pack.class,
          Op.Slice.class,
          Op.StridedSlice.class);

  private static final Set<UnaryFunction> EXACT_FUNCTIONS =
      Set.of(UnaryFunction.RELU, UnaryFunction.RELU6, UnaryFunction.SQRT);

  @TestFactory
  Stream<DynamicTest> generatedKernelsAgreeWithTensorFlow() {
    return Problems.all(Problems.seed()).stream()
        .map(problem -> dynamicTest(problem.name(), () -> solve(problem)));
  }

  private static void solve(Problem problem) {
    Graph graph = GraphDefReader.read(problem.graphDef());
    Map<String, Tensor> expected = NativeTensorFlow.run(problem);
    Map<String, Tensor> interpreted = run(new InterpretedModel(graph, problem.outputs()), problem);
    boolean exact = isExact(Passes.runnable(graph, problem.outputs()));
    for (Tier tier : Tier.values()) {
      try (GraalHost host = new GraalHost(tier)) {
        Map<String, Tensor> actual = run(new Engine(host).load(graph, problem.outputs()), problem);
        for (String output : problem.outputs()) {
          String what = output + " with " + tier;
          Agreement.assertAgree(problem, actual.get(output), expected.get(output), TOLERANCE, what);
          if (exact) {
            assertThat(bits(actual.get(output)))
                .as("the interpreter's bits of " + what)
                .isEqualTo(bits(interpreted.get(output)));
          }
        }
      }
    }
  }

  private static Map<String, Tensor> run(Model model, Problem problem) {
    try (model) {
      return model.run(problem.inputs(), problem.outputs(), Progress.NONE);
    }
  }

  private static boolean isExact(Graph graph) {
    return graph.nodes().stream()
        .allMatch(
            node ->
                node.op() instanceof Op.Unary unary
                    ? EXACT_FUNCTIONS.contains(unary.function())
                    : EXACT.contains(node.op().getClass()));
  }

  /** All NaNs are alike. */
  private static int[] bits(Tensor tensor) {
    int[] bits = new int[tensor.data().length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = Float.floatToIntBits(tensor.data()[i]);
    }
    return bits;
  }
}
