package dev.ocellus.pass;

import dev.ocellus.graph.Graph;
import java.util.Set;

/** One rewrite of a graph. */
@FunctionalInterface
public interface Pass {
  /**
   * Rewrites.
   *
   * @param graph what to rewrite
   * @param outputs names of nodes that must stay, with their values
   * @return the new graph; nodes nothing depends on may be left over
   */
  Graph apply(Graph graph, Set<String> outputs);
}
