package dev.ocellus.server.cli;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.ModelException;
import dev.ocellus.server.models.Checksum;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A frozen graph that a command names. */
record GraphFile(Path path, int size, String sha256, Graph graph) {

  /**
   * Reads it.
   *
   * @throws WrongInputException when there is no such file, or it is no graph
   */
  static GraphFile read(Path path) {
    byte[] bytes = bytes(path);
    try {
      String hash = Checksum.sha256(bytes);
      return new GraphFile(path, bytes.length, hash, GraphDefReader.read(bytes));
    } catch (ModelException e) {
      throw new WrongInputException(path + ": " + e.getMessage());
    }
  }

  /**
   * Reads any file.
   *
   * @throws WrongInputException when there is no such file
   */
  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new WrongInputException(path + " cannot be read: there is no such file, or no access");
    }
  }
}
