package dev.ocellus.problem;

import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * A graph, what goes in and what is asked for. Every executor is given the same problems and must
 * agree with native TensorFlow.
 *
 * @param graphDef a frozen graph, as a file would hold it
 */
@SuppressWarnings("ArrayRecordComponent")
public record Problem(
    String name, byte[] graphDef, Map<String, Tensor> inputs, List<String> outputs) {

  @Override
  public String toString() {
    return name;
  }
}
