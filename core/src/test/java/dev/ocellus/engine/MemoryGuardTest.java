package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Progress;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Tensor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Kernels touch nothing that is not theirs: guards stand around each buffer and each constant. */
final class MemoryGuardTest {
  private static final double TOLERANCE = 1e-4;

  @TestFactory
  Stream<DynamicTest> aStepWritesItsOutputAndNothingElse() {
    return Problems.all(Problems.seed()).stream()
        .map(problem -> dynamicTest(problem.name(), () -> check(problem)));
  }

  private static void check(Problem problem) {
    try (StepByStep steps = new StepByStep(problem, Tier.SIMD)) {
      int[] constants = steps.constants();
      steps.run((units, range) -> range.run(0, units), MemoryGuardTest::onlyItsOutputChanged);
      assertThat(steps.constants()).as("constants and what is around them").isEqualTo(constants);
      Map<String, Tensor> expected =
          new InterpretedModel(GraphDefReader.read(problem.graphDef()), problem.outputs())
              .run(problem.inputs(), problem.outputs(), Progress.NONE);
      for (String output : problem.outputs()) {
        Agreement.assertAgree(
            problem, steps.output(output), expected.get(output), TOLERANCE, output);
      }
    }
  }

  private static void onlyItsOutputChanged(Step step, int[] before, int[] now, int arena) {
    Slot output = step.output();
    int end = output.offset() + output.shape().size();
    for (int i = 0; i < now.length; i++) {
      boolean isFree = (i >= output.offset() && i < end) || (i >= arena && i < now.length - 16);
      if (!isFree && now[i] != before[i]) {
        assertThat(now[i])
            .as(
                "word %s, which %s may not write; its output is %s to %s",
                i, step.node(), output.offset(), end)
            .isEqualTo(before[i]);
      }
    }
  }
}
