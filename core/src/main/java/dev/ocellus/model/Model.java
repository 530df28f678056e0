package dev.ocellus.model;

import dev.ocellus.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Named inputs to named outputs: the one seam between what looks at pictures and what computes it.
 * Implemented by the interpreter, by generated Wasm in the browser and by native TensorFlow on the
 * server.
 */
public interface Model extends AutoCloseable {

  /**
   * Computes the elements of inputs that are still to be had. Nobody has to call this before {@link
   * #run}; who does can tell the time it takes from that of the network.
   *
   * <p>Here they become arrays. An implementation with a memory of its own may compute there the
   * {@link dev.ocellus.tensor.Elements} that it knows.
   *
   * @param inputs as {@link #run} takes them
   * @return the same inputs, to be run before others are prepared
   */
  default Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
    Map<String, Tensor> prepared = new HashMap<>();
    inputs.forEach(
        (name, tensor) ->
            prepared.put(name, new Tensor(tensor.type(), tensor.shape(), tensor.data())));
    return prepared;
  }

  /**
   * Computes outputs.
   *
   * @param inputs a tensor for each placeholder that the outputs depend on, by node name
   * @param outputs node names, such as {@code MobilenetV2/Predictions/Reshape_1}
   * @param progress told about the work as it goes on; may end it
   * @return a tensor for each name of {@code outputs}, the caller's own, to be read as an array
   *     before a model that shares this one's memory is run
   * @throws ModelException when an input is missing or of a shape the model does not take
   * @throws CancelledException when {@code progress} ended the work
   */
  Map<String, Tensor> run(Map<String, Tensor> inputs, List<String> outputs, Progress progress);

  /** Frees what the model holds; it cannot be run afterwards. */
  @Override
  default void close() {}
}
