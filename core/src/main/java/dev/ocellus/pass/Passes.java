package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import dev.ocellus.model.ModelException;
import java.util.LinkedHashMap;
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
    int applied = 0;
    for (Map.Entry<String, Pass> pass : ALL.entrySet()) {
      if (applied++ == count) {
        break;
      }
      try {
        current = pass.getValue().apply(current, outputs).reaching(outputs);
      } catch (ModelException e) {
        throw applied <= REQUIRED
            ? e
            : new ModelException(e.getMessage() + " [" + pass.getKey() + "]", e);
      }
    }
    return current.reaching(outputs);
  }
}
