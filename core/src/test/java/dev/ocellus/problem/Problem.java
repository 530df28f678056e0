package dev.ocellus.problem;

import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * A graph, what goes in and what is asked for. Every executor is given the same problems and must
 * agree with native TensorFlow.
 *
 * @param graphDef a frozen graph, as a file would hold it
 * @param deep whether its outputs come after many layers, whose rounding adds up
 */
@SuppressWarnings("ArrayRecordComponent")
public record Problem(
    String name, byte[] graphDef, Map<String, Tensor> inputs, List<String> outputs, boolean deep) {

  /** One that is not deep. */
  public Problem(String name, byte[] graphDef, Map<String, Tensor> inputs, List<String> outputs) {
    this(name, graphDef, inputs, outputs, false);
  }

  /** The same, known to be deep. */
  Problem asDeep() {
    return new Problem(name, graphDef, inputs, outputs, true);
  }

  @Override
  public String toString() {
    return name;
  }
}
