package dev.ocellus.bench.data;

import dev.ocellus.image.Raster;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A picture as a network takes it.
 *
 * @param size the side of the network's square input
 * @param tensor [1, size, size, 3], -1..1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(int size, float[] tensor) {

  /** The input of a network. */
  public static Input of(int size) {
    return new Input(size, scaled(Pictures.photograph(size, size)));
  }

  private static float[] scaled(Raster picture) {
    byte[] rgba = picture.rgba();
    float[] scaled = new float[rgba.length / 4 * 3];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = (rgba[i / 3 * 4 + i % 3] & 0xff) / 127.5f - 1;
    }
    return scaled;
  }

  byte[] tensorBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(tensor.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(tensor);
    return bytes.array();
  }
}
