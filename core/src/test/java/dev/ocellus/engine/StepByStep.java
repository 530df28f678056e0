package dev.ocellus.engine;

import dev.ocellus.codegen.CallableKernels;
import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.StepRecord;
import dev.ocellus.codegen.Tier;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.compile.Preparation;
import dev.ocellus.compile.Program;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.problem.Problem;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A problem's graph run step by step on a memory where nothing is next to anything else. What is
 * between is filled with numbers that spoil every result they get into.
 */
final class StepByStep implements AutoCloseable {
  private static final int PROGRAM = 1 << 10;
  private static final int CONSTANTS = 1 << 20;
  private static final int WORK = 6 << 20;
  private static final int GAP = 64;

  /** NaN, which spoils sums, and a number greater than all others, which spoils maxima. */
  private static final int[] GUARDS = {0x7FC0DEAD, Float.floatToIntBits(3e38f)};

  private final GraalHost host;
  private final Map<String, Tensor> inputs;
  private final Plan plan;
  private final List<Program> steps = new ArrayList<>();
  private final List<Preparation> preparations = new ArrayList<>();
  private final KernelModule module;
  private final int number;
  private int constantsEnd = CONSTANTS + GAP;
  private int workBytes;

  /** How the units of a call are shared out. */
  interface Cut {
    void run(int units, Range range);
  }

  /** Computes some units. */
  interface Range {
    void run(int from, int to);
  }

  /** What is looked at after each step. */
  interface Observer {
    /**
     * Called with the words of the work area, which begins at word 0.
     *
     * @param before as they were before the step
     * @param arena how many of them are not scratch space; behind that are guards, too
     */
    void after(Step step, int[] before, int[] now, int arena);
  }

  StepByStep(Problem problem, Tier tier) {
    Map<String, Shape> shapes = new HashMap<>();
    problem.inputs().forEach((name, tensor) -> shapes.put(name, tensor.shape()));
    inputs = problem.inputs();
    plan =
        SpreadPlan.of(
            Planner.plan(
                Passes.runnable(GraphDefReader.read(problem.graphDef()), problem.outputs()),
                problem.outputs(),
                shapes));
    Constants constants = new Constants(this::allocate);
    for (Step step : plan.steps()) {
      Plan single = new Plan(plan.inputs(), List.of(step), plan.outputs(), plan.arenaSize());
      Compiler.Compiled compiled = Compiler.compile(single, constants);
      steps.add(compiled.program());
      preparations.addAll(compiled.preparations());
      workBytes = Math.max(workBytes, compiled.program().workBytes());
    }
    Set<GeneratedKernel> kernels = kernels();
    module = new KernelModule(kernels, tier, false);
    host = new GraalHost(tier);
    number = host.load(CallableKernels.module(kernels, tier));
    prepare();
  }

  private int allocate(int bytes) {
    int place = constantsEnd;
    constantsEnd += (bytes + 2 * GAP - 1) / GAP * GAP;
    return place;
  }

  private Set<GeneratedKernel> kernels() {
    Set<GeneratedKernel> kernels = new LinkedHashSet<>();
    steps.forEach(program -> kernels.addAll(program.kernels()));
    for (Preparation preparation : preparations) {
      preparation.calls().forEach(call -> kernels.add(call.kernel()));
    }
    return kernels;
  }

  private void prepare() {
    host.write(CONSTANTS, guards(constantsEnd - CONSTANTS));
    for (Preparation preparation : preparations) {
      for (Preparation.Write write : preparation.writes()) {
        int at = write.to().at(WORK);
        int size = write.elements().shape().size();
        host.write(at, write.elements());
        host.clear(at + size * Float.BYTES, (write.padded() - size) * Float.BYTES);
      }
      run(new Program(preparation.calls(), 0), (units, range) -> range.run(0, units));
    }
  }

  private static int[] guards(int bytes) {
    int[] words = new int[bytes / Integer.BYTES];
    Arrays.setAll(words, i -> GUARDS[i % GUARDS.length]);
    return words;
  }

  /** Everything from before the first constant to after the last. */
  int[] constants() {
    return host.words(CONSTANTS, (constantsEnd - CONSTANTS) / Integer.BYTES);
  }

  /** Runs all steps. */
  void run(Cut cut, Observer observer) {
    host.write(WORK, guards(workBytes + GAP));
    plan.inputs()
        .forEach((name, slot) -> host.write(WORK + slot.offset() * Float.BYTES, inputs.get(name)));
    int[] before = work();
    for (int i = 0; i < steps.size(); i++) {
      run(steps.get(i), cut);
      int[] now = work();
      observer.after(plan.steps().get(i), before, now, plan.arenaSize());
      before = now;
    }
  }

  private int[] work() {
    return host.words(WORK, (workBytes + GAP) / Integer.BYTES);
  }

  private void run(Program program, Cut cut) {
    host.write(PROGRAM, program.words(module, WORK));
    int at = PROGRAM;
    for (Call call : program.calls()) {
      int kernel = module.number(call.kernel());
      int words = at + StepRecord.WORDS * Integer.BYTES;
      cut.run(call.units(), (from, to) -> host.call(number, kernel, words, from, to));
      at = words + call.words().length * Integer.BYTES;
    }
  }

  /** An output, after the run. */
  Tensor output(String name) {
    Slot slot = plan.outputs().get(name);
    if (slot.constant() != null) {
      return slot.constant();
    }
    float[] data = host.read(WORK + slot.offset() * Float.BYTES, slot.shape().size());
    return Tensor.of(slot.shape(), data);
  }

  @Override
  public void close() {
    host.close();
  }
}
