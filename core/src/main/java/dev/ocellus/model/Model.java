package dev.ocellus.model;

import dev.ocellus.tensor.Tensor;
import java.util.List;
import java.util.Map;

/**
 * Named inputs to named outputs: the one seam between vision and what computes it. Implemented by
 * the interpreter, by generated Wasm in the browser and by native TensorFlow on the server.
 */
public interface Model extends AutoCloseable {

  /**
   * Computes outputs.
   *
   * @param inputs a tensor for each placeholder that the outputs depend on, by node name
   * @param outputs node names, such as {@code MobilenetV2/Predictions/Reshape_1}
   * @param progress told about the work as it goes on; may end it
   * @return a tensor for each name of {@code outputs}; the caller owns it
   * @throws ModelException when an input is missing or of a shape the model does not take
   * @throws CancelledException when {@code progress} ended the work
   */
  Map<String, Tensor> run(Map<String, Tensor> inputs, List<String> outputs, Progress progress);

  /** Frees what the model holds; it cannot be run afterwards. */
  @Override
  default void close() {}
}
