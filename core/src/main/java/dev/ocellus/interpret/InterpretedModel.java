package dev.ocellus.interpret;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Inputs;
import dev.ocellus.kernel.Kernels;
import dev.ocellus.kernel.Value;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph run by the plain Java kernels. Not safe for use by several threads at a time. */
public final class InterpretedModel implements Model {
  private static final int KEPT_PLANS = 32;

  private final Graph graph;
  private final List<String> outputs;
  private final Map<Map<String, Shape>, Plan> plans = new LinkedHashMap<>();
  private float[] arena = new float[0];

  /**
   * Makes a graph runnable.
   *
   * @param graph as it was read
   * @param outputs names of the nodes that may be asked for
   * @throws ModelException listing every node that cannot be run
   */
  public InterpretedModel(Graph graph, List<String> outputs) {
    this(graph, outputs, Passes.count());
  }

  /** The same with the first {@code passes} passes only; to compare values node by node. */
  InterpretedModel(Graph graph, List<String> outputs, int passes) {
    this.outputs = List.copyOf(outputs);
    this.graph = Passes.runnable(graph, outputs, passes);
  }

  /** What is run: the graph after its passes. */
  Graph graph() {
    return graph;
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
    for (String name : wanted) {
      if (!outputs.contains(name)) {
        throw new ModelException(
            "the model was not loaded for the output "
                + name
                + "; it was for "
                + String.join(", ", outputs));
      }
    }
    Plan plan = planFor(inputs);
    if (arena.length < plan.arenaSize()) {
      arena = new float[plan.arenaSize()];
    }
    plan.inputs().forEach((name, slot) -> copyIn(inputs.get(name), slot));
    runSteps(plan.steps(), progress);
    Map<String, Tensor> results = new HashMap<>();
    for (String name : wanted) {
      results.put(name, value(plan.outputs().get(name)).toTensor());
    }
    return results;
  }

  private void runSteps(List<Step> steps, Progress progress) {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      List<Value> values = new ArrayList<>(step.inputs().size());
      for (Slot slot : step.inputs()) {
        values.add(value(slot));
      }
      Op op = step.node().op();
      Kernels.of(op).run(op, new Inputs(values), value(step.output()));
      progress.at((i + 1.0) / steps.size());
    }
  }

  private Plan planFor(Map<String, Tensor> inputs) {
    Map<String, Shape> shapes = new HashMap<>();
    inputs.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
    Plan plan = plans.get(shapes);
    if (plan == null) {
      plan = Planner.plan(graph, outputs, shapes);
      if (plans.size() >= KEPT_PLANS) {
        plans.remove(plans.keySet().iterator().next());
      }
      plans.put(shapes, plan);
    }
    return plan;
  }

  private void copyIn(Tensor tensor, Slot slot) {
    System.arraycopy(tensor.data(), 0, arena, slot.offset(), tensor.size());
  }

  private Value value(Slot slot) {
    return slot.constant() == null
        ? new Value(slot.type(), slot.shape(), arena, slot.offset())
        : Value.of(slot.constant());
  }
}
