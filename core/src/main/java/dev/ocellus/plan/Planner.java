package dev.ocellus.plan;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.kernel.Inputs;
import dev.ocellus.kernel.Kernels;
import dev.ocellus.kernel.Value;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes plans. */
public final class Planner {
  /** The most operations; placing their buffers takes time in proportion to its square. */
  private static final int MOST_STEPS = 1 << 14;

  /** How many elements that follow from shapes are computed while planning; shapes are short. */
  private static final int MOST_KNOWN = 1 << 10;

  private final Graph graph;
  private final Map<String, Shape> inputShapes;
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final List<ArenaLayout.Buffer> buffers = new ArrayList<>();
  private final List<String> placeholders = new ArrayList<>();
  private final List<Node> steps = new ArrayList<>();
  private final ResidualFusion residuals;

  /**
   * What is known of a node's value, and the buffer it is in unless it is a constant.
   *
   * @param rectified as {@link Op#rectifies} says
   */
  private record Place(Value value, Tensor constant, ArenaLayout.Buffer buffer, boolean rectified) {

    static Place of(Tensor constant) {
      return new Place(Value.of(constant), constant, null, false);
    }

    /** The same elements under another type and shape. */
    Place as(Value to) {
      return constant == null
          ? new Place(to, null, buffer, rectified)
          : Place.of(new Tensor(to.type(), to.shape(), constant.elements()));
    }
  }

  private Planner(Graph graph, List<String> outputs, Map<String, Shape> inputShapes) {
    this.graph = graph;
    this.inputShapes = inputShapes;
    this.residuals = new ResidualFusion(graph, outputs);
  }

  /**
   * Plans a run. What follows from shapes alone is computed here and not again.
   *
   * @param graph the graph, after its passes
   * @param outputs names of the nodes to compute
   * @param inputShapes the shape of each placeholder the outputs depend on
   * @throws ModelException naming the node whose inputs do not fit it
   */
  public static Plan plan(Graph graph, List<String> outputs, Map<String, Shape> inputShapes) {
    return new Planner(graph, outputs, inputShapes).plan(outputs);
  }

  private Plan plan(List<String> outputs) {
    for (Node node : graph.inOrder(outputs)) {
      try {
        add(node);
      } catch (ModelException e) {
        throw new ModelException("node " + node + ": " + e.getMessage(), e);
      }
    }
    for (String output : outputs) {
      use(output, steps.size());
    }
    int arenaSize = ArenaLayout.place(buffers);
    Map<String, Slot> inputSlots = new HashMap<>();
    for (String placeholder : placeholders) {
      inputSlots.put(placeholder, slot(placeholder));
    }
    Map<String, Slot> outputSlots = new LinkedHashMap<>();
    for (String output : outputs) {
      outputSlots.put(output, slot(output));
    }
    return new Plan(inputSlots, placedSteps(), outputSlots, arenaSize);
  }

  private void add(Node node) {
    if (node.op() instanceof Op.Const constant) {
      places.put(node.name(), Place.of(constant.value()));
    } else if (node.op() instanceof Op.Placeholder placeholder) {
      Shape shape = Placeholders.check(node.name(), placeholder, inputShapes.get(node.name()));
      places.put(node.name(), inNewBuffer(Value.unknown(placeholder.dataType(), shape), 0, false));
      placeholders.add(node.name());
    } else {
      addOperation(node);
    }
  }

  private void addOperation(Node node) {
    List<Value> values = new ArrayList<>();
    boolean allKnown = true;
    for (String input : node.inputs()) {
      Value value = places.get(input).value();
      values.add(value);
      allKnown &= value.isKnown();
    }
    Inputs inputs = new Inputs(values);
    Value result = Kernels.of(node.op()).result(node.op(), inputs);
    if (result.isKnown()) {
      places.put(node.name(), Place.of(result.toTensor()));
    } else if (Kernels.of(node.op()).isReshaping()) {
      places.put(node.name(), places.get(node.input(0)).as(result));
    } else if (allKnown && result.size() <= MOST_KNOWN) {
      places.put(node.name(), Place.of(Kernels.evaluate(node.op(), inputs)));
    } else {
      addStep(withLast(node, values), result);
    }
  }

  /** The node, or one that does the last step's work, too; that step is then no more. */
  private Node withLast(Node node, List<Value> values) {
    Node last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
    Node both = residuals.fuse(node, last, values);
    if (both == null) {
      return node;
    }
    steps.remove(steps.size() - 1);
    buffers.remove(places.get(last.name()).buffer());
    return both;
  }

  private void addStep(Node node, Value result) {
    if (steps.size() == MOST_STEPS) {
      throw new ModelException(
          "the graph has more than " + MOST_STEPS + " operations; larger ones are not supported");
    }
    for (String input : node.inputs()) {
      use(input, steps.size());
    }
    boolean rectified = node.op().rectifies(places.get(node.input(0)).rectified());
    places.put(node.name(), inNewBuffer(result, steps.size(), rectified));
    if (result.size() > 0) {
      steps.add(node);
    }
  }

  private Place inNewBuffer(Value value, int from, boolean rectified) {
    ArenaLayout.Buffer buffer = new ArenaLayout.Buffer(value.size(), from);
    buffers.add(buffer);
    return new Place(value, null, buffer, rectified);
  }

  private void use(String name, int step) {
    ArenaLayout.Buffer buffer = places.get(name).buffer();
    if (buffer != null) {
      buffer.useAt(step);
    }
  }

  private List<Step> placedSteps() {
    List<Step> placed = new ArrayList<>();
    for (Node node : steps) {
      List<Slot> inputs = new ArrayList<>();
      for (String input : node.inputs()) {
        inputs.add(slot(input));
      }
      placed.add(new Step(node, inputs, slot(node.name())));
    }
    return placed;
  }

  private Slot slot(String name) {
    Place place = places.get(name);
    Value value = place.value();
    int offset = place.buffer() == null ? 0 : place.buffer().offset();
    return new Slot(value.type(), value.shape(), place.constant(), offset, place.rectified());
  }
}
