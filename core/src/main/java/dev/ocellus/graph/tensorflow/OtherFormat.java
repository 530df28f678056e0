package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.ByteSource;

/** Files of models that are no frozen graphs, by the bytes they begin with. */
enum OtherFormat {
  TENSORFLOW_LITE("a TensorFlow Lite model", "*\0\0\0TFL3"),
  SAVED_MODEL("a SavedModel, whose weights are in other files", "\10\1\22"),
  ONNX("an ONNX model", "\10*\22"),
  HDF5("a Keras model (HDF5)", "\211HDF"),
  ZIP("an archive", "PK\3\4"),
  TEXT_GRAPH("a graph written as text", "node ");

  private static final int MOST_BYTES = 8;

  /** Stands for any byte. */
  private static final char ANY = '*';

  private final String title;
  private final String beginning;

  OtherFormat(String title, String beginning) {
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
    if (bytes.length < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      char expected = beginning.charAt(i);
      if (expected != ANY && expected != (bytes[i] & 255)) {
        return false;
      }
    }
    return true;
  }
}
