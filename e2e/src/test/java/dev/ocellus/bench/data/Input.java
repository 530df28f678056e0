package dev.ocellus.bench.data;

import dev.ocellus.image.Raster;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One picture in the two forms that contestants take it in. Ocellus scales the short side of a
 * picture to 8/7 of the network's input and takes the centre: of a picture that has this size
 * already, the centre as it is. So all of them compute with the same numbers.
 *
 * @param size the side of the network's square input
 * @param picture what Ocellus is given
 * @param tensor what the others are given, [1, size, size, 3], -1..1
 */
@SuppressWarnings("ArrayRecordComponent")
public record Input(int size, Raster picture, float[] tensor) {

  /** The input of a network. */
  public static Input of(int size) {
    int side = (size * 8 + 3) / 7;
    Raster picture = Pictures.photograph(side, side);
    int margin = (side - size) / 2;
    Raster centre = picture.crop(margin, margin, size, size);
    return new Input(size, picture, scaled(centre));
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
