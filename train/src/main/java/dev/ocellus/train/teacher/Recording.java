package dev.ocellus.train.teacher;

import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A network that keeps what it was shown and what it said of it. */
final class Recording implements Model {
  private final Model model;
  private final List<Run> runs = new ArrayList<>();

  /**
   * One run.
   *
   * @param input the pixels
   * @param outputs in the order in which they were asked for
   */
  record Run(Tensor input, List<Tensor> outputs) {}

  Recording(Model model) {
    this.model = model;
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> outputs, Progress progress) {
    Map<String, Tensor> results = model.run(inputs, outputs, progress);
    Tensor input = inputs.values().iterator().next();
    Tensor kept = Tensor.of(input.shape(), input.data());
    runs.add(new Run(kept, outputs.stream().map(results::get).toList()));
    return results;
  }

  /** The runs since this was last asked. */
  List<Run> take() {
    List<Run> taken = List.copyOf(runs);
    runs.clear();
    return taken;
  }

  @Override
  public void close() {
    model.close();
  }
}
