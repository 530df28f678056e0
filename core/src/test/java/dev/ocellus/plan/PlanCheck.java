package dev.ocellus.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.kernel.Kernels;
import java.util.Arrays;

/**
 * Follows a plan and keeps account of whose value stands in each element of the arena: what a step
 * reads must be what it takes its input from, and nothing it reads may be written by it.
 */
final class PlanCheck {
  private final Graph graph;
  private final String[] owners;

  private PlanCheck(Graph graph, int arenaSize) {
    this.graph = graph;
    owners = new String[arenaSize];
  }

  static void assertSound(Graph graph, Plan plan) {
    PlanCheck check = new PlanCheck(graph, plan.arenaSize());
    plan.inputs().forEach((name, slot) -> check.write(slot, name));
    for (Step step : plan.steps()) {
      check.follow(step);
    }
    plan.outputs().forEach((name, slot) -> check.read(slot, name, "the caller"));
  }

  /** How many elements of the arena a step has in use. */
  static long elements(Step step) {
    long elements = step.output().shape().size();
    for (Slot slot : step.inputs()) {
      elements += slot.constant() == null ? slot.shape().size() : 0;
    }
    return elements;
  }

  private void follow(Step step) {
    Node node = step.node();
    for (int i = 0; i < step.inputs().size(); i++) {
      Slot slot = step.inputs().get(i);
      read(slot, node.input(i), node.name());
      assertThat(slot.constant() == null && overlaps(slot, step.output()))
          .as("%s writes over %s, which it reads", node, node.input(i))
          .isFalse();
    }
    write(step.output(), node.name());
  }

  private void read(Slot slot, String value, String reader) {
    if (slot.constant() == null) {
      String source = source(value);
      for (int i = slot.offset(); i < slot.offset() + slot.shape().size(); i++) {
        assertThat(owners[i]).as("whose value %s reads at %s", reader, i).isEqualTo(source);
      }
    }
  }

  private void write(Slot slot, String name) {
    Arrays.fill(owners, slot.offset(), slot.offset() + slot.shape().size(), name);
  }

  /** The node whose elements these are, under whatever shape. */
  private String source(String name) {
    Node node = graph.node(name);
    return Kernels.know(node.op()) && Kernels.of(node.op()).isReshaping()
        ? source(node.input(0))
        : name;
  }

  private static boolean overlaps(Slot a, Slot b) {
    return a.offset() < b.offset() + b.shape().size() && b.offset() < a.offset() + a.shape().size();
  }
}
