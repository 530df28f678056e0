package dev.ocellus.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;

/** A model that outlasts the way it is run in: it is loaded anew in the next one. */
final class LastingModel implements Model {
  private final Ways ways;
  private final Graph graph;
  private final List<String> outputs;
  private Way way;
  private Model model;

  LastingModel(Ways ways, Graph graph, List<String> outputs) {
    this.ways = ways;
    this.graph = graph;
    this.outputs = outputs;
    boolean loaded = false;
    while (!loaded) {
      Way at = ways.current();
      try {
        loadIn(at);
        loaded = true;
      } catch (EngineException e) {
        ways.leave(at, e);
      }
    }
  }

  private void loadIn(Way at) {
    if (way != at) {
      model = at.load(graph, outputs);
      way = at;
    }
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
    while (true) {
      Way at = ways.current();
      try {
        loadIn(at);
        return model.run(inputs, wanted, progress);
      } catch (EngineException e) {
        ways.leave(at, e);
      }
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
