package dev.ocellus.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.problem.Damage;
import dev.ocellus.problem.Mutation;
import dev.ocellus.problem.Problem;
import dev.ocellus.problem.Problems;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Graphs that are damaged or make no sense are refused with a {@link ModelException} or run;
 * nothing else may happen, for in a page an index out of range is a trap that nobody can catch.
 */
final class DamagedGraphTest {
  private static final int ROUNDS = Integer.getInteger("ocellus.rounds", 30);
  private static final long MOST_PRODUCTS = 1 << 24;
  private static final long MOST_BYTES = 256 << 20;

  private final long seed = Problems.seed();
  private final Random random = new Random(seed);
  private final List<Problem> problems = Problems.all(seed);
  private int read;
  private int planned;
  private int run;

  @Test
  void everyBeginningOfAFileIsReadOrRefused() {
    Problem problem = smallest("PReLU as Greater, Mul, Select");
    byte[] file = problem.graphDef();
    for (int length = 0; length <= file.length; length++) {
      attempt(with(problem, Arrays.copyOf(file, length)));
    }
    assertThat(read).isGreaterThan(3);
    assertThat(run).isEqualTo(2);
  }

  @Test
  void damagedFilesAreReadOrRefused() {
    for (int round = 0; round < ROUNDS; round++) {
      for (Problem problem : problems) {
        attempt(with(problem, Damage.of(problem.graphDef(), random)));
      }
    }
    assertSome();
  }

  @Test
  void graphsThatMakeNoSenseAreRunOrRefused() {
    Mutation mutation = new Mutation(random);
    for (int round = 0; round < ROUNDS; round++) {
      for (Problem problem : problems) {
        attempt(mutation.of(problem));
      }
    }
    assertSome();
  }

  private void assertSome() {
    System.out.printf("read %d, planned %d, run %d%n", read, planned, run);
    assertThat(read).isGreaterThan(problems.size());
    assertThat(planned).isGreaterThan(problems.size());
    assertThat(run).isGreaterThan(problems.size());
  }

  private Problem smallest(String name) {
    return problems.stream()
        .filter(problem -> problem.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Problem with(Problem problem, byte[] file) {
    return new Problem(problem.name(), file, problem.inputs(), problem.outputs());
  }

  private void attempt(Problem problem) {
    for (int passes : new int[] {0, Passes.count()}) {
      try {
        long bytes = Allocation.of(() -> run(problem, passes));
        assertThat(bytes).as("bytes allocated").isLessThan(MOST_BYTES);
      } catch (ModelException e) {
        assertThat(e).hasMessageNotContaining("null");
      } catch (RuntimeException | Error e) {
        String what = problem.name() + ", " + passes + " passes, -Docellus.seed=" + seed;
        throw new AssertionError(what, e);
      }
    }
  }

  private void run(Problem problem, int passes) {
    Graph graph = GraphDefReader.read(problem.graphDef());
    read++;
    InterpretedModel model = new InterpretedModel(graph, problem.outputs(), passes);
    Map<String, Shape> shapes = new HashMap<>();
    problem.inputs().forEach((name, tensor) -> shapes.put(name, tensor.shape()));
    Plan plan = Planner.plan(model.graph(), problem.outputs(), shapes);
    planned++;
    if (products(plan) <= MOST_PRODUCTS) {
      Map<String, Tensor> outputs = model.run(problem.inputs(), problem.outputs(), Progress.NONE);
      assertThat(outputs).containsOnlyKeys(problem.outputs());
      run++;
    }
  }

  /** How much work a plan is, roughly. */
  private static long products(Plan plan) {
    long products = plan.arenaSize();
    for (Step step : plan.steps()) {
      long perElement = 1;
      if (step.node().op() instanceof Op.Pool pool) {
        perElement = (long) pool.kernelH() * pool.kernelW();
      }
      for (Slot input : step.inputs()) {
        products += input.shape().size();
        if (step.node().op() instanceof Op.Conv2D || step.node().op() instanceof Op.MatMul) {
          perElement = Math.max(1, input.shape().size());
        }
      }
      products += step.output().shape().size() * perElement;
    }
    return products;
  }
}
