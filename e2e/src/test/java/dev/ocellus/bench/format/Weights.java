package dev.ocellus.bench.format;

import dev.ocellus.tensor.Tensor;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Weights in the orders that formats ask for. */
final class Weights {
  private Weights() {}

  /**
   * A copy with other axes.
   *
   * @param order which of the tensor's axes comes first, second, ...
   */
  static float[] transposed(Tensor tensor, int... order) {
    int rank = order.length;
    int[] strides = new int[rank];
    int stride = 1;
    for (int axis = rank - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= tensor.shape().dim(axis);
    }
    float[] from = tensor.data();
    float[] to = new float[from.length];
    int[] at = new int[rank];
    for (int i = 0; i < to.length; i++) {
      int offset = 0;
      for (int axis = 0; axis < rank; axis++) {
        offset += at[axis] * strides[order[axis]];
      }
      to[i] = from[offset];
      for (int axis = rank - 1; axis >= 0; axis--) {
        if (++at[axis] < tensor.shape().dim(order[axis])) {
          break;
        }
        at[axis] = 0;
      }
    }
    return to;
  }

  /** Little-endian float32. */
  static byte[] bytes(float[] elements) {
    ByteBuffer bytes = ByteBuffer.allocate(elements.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(elements);
    return bytes.array();
  }

  /** Little-endian int32. */
  static byte[] bytes(int[] elements) {
    ByteBuffer bytes = ByteBuffer.allocate(elements.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(elements);
    return bytes.array();
  }
}
