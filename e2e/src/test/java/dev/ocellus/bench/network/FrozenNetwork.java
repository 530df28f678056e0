package dev.ocellus.bench.network;

import dev.ocellus.tensor.Shape;

/**
 * A classification network as a frozen GraphDef.
 *
 * @param name such as {@code mobilenet_v2_1.0_224}
 * @param graphDef the file
 * @param input the placeholder, float [1, size, size, 3], RGB scaled to -1..1
 * @param output the node to read, float [1, classes]
 * @param size the side of the square input, in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record FrozenNetwork(String name, byte[] graphDef, String input, String output, int size) {

  /** Its layers. */
  public Network layers() {
    return Network.read(graphDef, input, Shape.of(1, size, size, 3), output);
  }
}
