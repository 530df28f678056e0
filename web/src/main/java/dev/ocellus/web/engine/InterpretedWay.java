package dev.ocellus.web.engine;

import dev.ocellus.engine.Way;
import dev.ocellus.graph.Graph;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import java.util.List;

/** Models run by plain Java, as it was compiled for this browser; the slowest way, and the last. */
final class InterpretedWay implements Way {
  @Override
  public String title() {
    return "compiled Java, 1 thread";
  }

  @Override
  public Model load(Graph graph, List<String> outputs) {
    return new InterpretedModel(graph, outputs);
  }

  @Override
  public void close() {}
}
