package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.ByteSource;

/** Files of models that are no frozen graphs, by the bytes they begin with. */
enum OtherFormat {
  TENSORFLOW_LITE("a TensorFlow Lite model", Any.BYTE, 0, 0, 0, 'T', 'F', 'L', '3'),
  SAVED_MODEL("a SavedModel, whose weights are in other files", 8, 1, 0x12),
  ONNX("an ONNX model", 8, Any.BYTE, 0x12),
  HDF5("a Keras model (HDF5)", 0x89, 'H', 'D', 'F'),
  ZIP("an archive", 'P', 'K', 3, 4),
  TEXT_GRAPH("a graph written as text", 'n', 'o', 'd', 'e', ' ');

  private static final int MOST_BYTES = 8;

  private final String title;
  private final int[] beginning;

  OtherFormat(String title, int... beginning) {
    this.title = title;
    this.beginning = beginning;
  }

  /**
   * Passes for what may be a graph; none begins as these files do.
   *
   * @throws ModelException naming what the file is
   */
  static void refuse(ByteSource file) {
    byte[] bytes = new byte[Math.min(MOST_BYTES, file.length())];
    file.copy(0, bytes, 0, bytes.length);
    for (OtherFormat format : values()) {
      if (format.begins(bytes)) {
        throw new ModelException(
            "the file is "
                + format.title
                + "; a frozen TensorFlow graph is needed: a GraphDef (.pb) with its weights in it");
      }
    }
  }

  private boolean begins(byte[] bytes) {
    if (bytes.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if (beginning[i] != Any.BYTE && beginning[i] != (bytes[i] & 255)) {
        return false;
      }
    }
    return true;
  }

  /** What stands for a byte of any value. */
  private static final class Any {
    private static final int BYTE = -1;
  }
}
