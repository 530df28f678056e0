package dev.ocellus.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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
    inAWayThatWorks(() -> model);
  }

  /** What a way has prepared is run by another as well: it is made once more there. */
  @Override
  public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
    return inAWayThatWorks(() -> model.prepare(inputs));
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
    return inAWayThatWorks(() -> model.run(inputs, wanted, progress));
  }

  private <T> T inAWayThatWorks(Supplier<T> work) {
    while (true) {
      Way at = ways.current();
      try {
        if (way != at) {
          model = at.load(graph, outputs);
          way = at;
        }
        return work.get();
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
