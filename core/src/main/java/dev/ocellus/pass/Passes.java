package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The passes, in the order in which they are applied. */
public final class Passes {
  /** By name. Those of {@link #REQUIRED} make a graph runnable, the others make it faster. */
  private static final Map<String, Pass> ALL = new LinkedHashMap<>();

  static {
    ALL.put("loop invariants", new LoopInvariants());
    ALL.put("identity removal", new IdentityRemoval());
    ALL.put("constant folding", new ConstantFolding());
    ALL.put("PReLU recognition", new PReluRecognition());
    ALL.put("batch norm folding", new BatchNormFolding());
    ALL.put("padding fusion", new PaddingFusion());
    ALL.put("activation fusion", new ActivationFusion());
  }

  /** How many of the first passes a graph cannot do without. */
  public static final int REQUIRED = 1;

  private Passes() {}

  /** How many passes there are. */
  public static int count() {
    return ALL.size();
  }

  /**
   * Makes a graph ready for an executor: applies all passes.
   *
   * @param outputs names of the nodes that will be asked for
   * @throws ModelException listing every node that cannot be run
   */
  public static Graph runnable(Graph graph, Collection<String> outputs) {
    return runnable(graph, outputs, count());
  }

  /** The same with the first {@code passes} passes only; to compare values node by node. */
  public static Graph runnable(Graph graph, Collection<String> outputs, int passes) {
    Set<String> names = new LinkedHashSet<>(outputs);
    Graph runnable = applyFirst(Math.min(passes, REQUIRED), graph, names);
    requireKernels(runnable);
    return applyFirst(passes, runnable, names);
  }

  private static void requireKernels(Graph graph) {
    List<String> unknown = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (node.op() instanceof Op.Unsupported unsupported) {
        unknown.add(node + ": " + unsupported.reason());
      } else if (node.op() instanceof Op.ControlFlow) {
        unknown.add(node + ": control flow over what is not constant is not supported");
      }
    }
    if (!unknown.isEmpty()) {
      throw new ModelException(
          unknown.size() + " of the model's nodes cannot be run:\n" + String.join("\n", unknown));
    }
  }

  /** Applies all passes. */
  public static Graph apply(Graph graph, Set<String> outputs) {
    return applyFirst(ALL.size(), graph, outputs);
  }

  /**
   * Applies the first {@code count} passes; to find the one that changes a value.
   *
   * @return the part of the rewritten graph that the outputs depend on
   * @throws ModelException when the graph is not whole; after {@link #REQUIRED} passes, which show
   *     whether it was so from the beginning, it names the pass
   */
  public static Graph applyFirst(int count, Graph graph, Set<String> outputs) {
    Graph current = graph;
    boolean whole = false;
    int applied = 0;
    for (Map.Entry<String, Pass> pass : ALL.entrySet()) {
      if (applied++ == count) {
        break;
      }
      try {
        Graph rewritten = pass.getValue().apply(current, outputs);
        current = rewritten == current && whole ? current : rewritten.reaching(outputs);
        whole = true;
      } catch (ModelException e) {
        throw applied <= REQUIRED
            ? e
            : new ModelException(e.getMessage() + " [" + pass.getKey() + "]", e);
      }
    }
    return whole ? current : current.reaching(outputs);
  }
}
