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
  private final Ways<?> ways;
  private final Graph graph;
  private final List<String> outputs;
  private Way way;
  private Model model;
  private Map<String, Tensor> given;
  private Map<String, Tensor> prepared;
  private Way preparedIn;

  LastingModel(Ways<?> ways, Graph graph, List<String> outputs) {
    this.ways = ways;
    this.graph = graph;
    this.outputs = outputs;
    inAWayThatWorks(() -> model);
  }

  @Override
  public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
    given = inputs;
    prepared = inAWayThatWorks(() -> model.prepare(inputs));
    preparedIn = way;
    return prepared;
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
    return inAWayThatWorks(() -> model.run(current(inputs), wanted, progress));
  }

  /** What was prepared in a way that has failed since is made anew from what was given. */
  private Map<String, Tensor> current(Map<String, Tensor> inputs) {
    return inputs == prepared && preparedIn != way ? given : inputs;
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
