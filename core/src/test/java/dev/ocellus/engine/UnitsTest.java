package dev.ocellus.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.ocellus.codegen.Tier;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** However threads share the units of a step, its output has the same bits. */
final class UnitsTest {
  @TestFactory
  Stream<DynamicTest> unitsMayBeCutInAnyWay() {
    long seed = Problems.seed();
    return Problems.all(seed).stream()
        .map(problem -> dynamicTest(problem.name(), () -> check(problem, new Random(seed))));
  }

  private static void check(Problem problem, Random random) {
    try (StepByStep steps = new StepByStep(problem, Tier.RELAXED)) {
      List<int[]> whole = outputs(steps, (units, range) -> range.run(0, units));
      List<int[]> single = outputs(steps, UnitsTest::oneByOne);
      List<int[]> drawn = outputs(steps, (units, range) -> drawn(units, range, random));
      for (int i = 0; i < whole.size(); i++) {
        assertThat(single.get(i)).as("step %s, a unit at a time", i).isEqualTo(whole.get(i));
        assertThat(drawn.get(i)).as("step %s, units in any order", i).isEqualTo(whole.get(i));
      }
    }
  }

  private static void oneByOne(int units, StepByStep.Range range) {
    for (int unit = 0; unit < units; unit++) {
      range.run(unit, unit + 1);
    }
  }

  /** Parts of one to four units, shuffled. */
  private static void drawn(int units, StepByStep.Range range, Random random) {
    List<Integer> cuts = new ArrayList<>();
    for (int unit = 0; unit < units; unit += 1 + random.nextInt(4)) {
      cuts.add(unit);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cuts.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    for (int part : order) {
      range.run(cuts.get(part), part + 1 < cuts.size() ? cuts.get(part + 1) : units);
    }
  }

  /** The words of each step's output. */
  private static List<int[]> outputs(StepByStep steps, StepByStep.Cut cut) {
    List<int[]> outputs = new ArrayList<>();
    steps.run(
        cut,
        (step, before, now, arena) -> {
          int from = step.output().offset();
          outputs.add(Arrays.copyOfRange(now, from, from + step.output().shape().size()));
        });
    return outputs;
  }
}
