package dev.ocellus.web.bench;

import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.compile.Program;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Step;

/** Which calls of a program belong to which step of its plan. */
final class Layers {
  private final Plan plan;
  private final int[] ends;

  Layers(Plan plan) {
    this.plan = plan;
    ends = new int[plan.steps().size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = program(plan, i + 1).calls().size();
    }
  }

  /** The program of the first steps of a plan. */
  static Program program(Plan plan, int steps) {
    Plan part =
        new Plan(plan.inputs(), plan.steps().subList(0, steps), plan.outputs(), plan.arenaSize());
    return Compiler.compile(part, new Constants(bytes -> 0)).program();
  }

  int calls() {
    return ends[ends.length - 1];
  }

  /** The names of the nodes that the steps compute. */
  String[] names() {
    return plan.steps().stream().map(Step::node).map(node -> node.name()).toArray(String[]::new);
  }

  /** The sums of what was measured of each step's calls. */
  double[] sums(double[] calls) {
    double[] sums = new double[ends.length];
    int call = 0;
    for (int step = 0; step < ends.length; step++) {
      for (; call < ends[step]; call++) {
        sums[step] += calls[call];
      }
    }
    return sums;
  }
}
