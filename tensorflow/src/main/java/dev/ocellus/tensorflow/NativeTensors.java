package dev.ocellus.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import org.tensorflow.RawTensor;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** Tensors copied into TensorFlow's memory; closing frees them all. */
final class NativeTensors implements AutoCloseable {
  private final List<org.tensorflow.Tensor> tensors = new ArrayList<>();

  org.tensorflow.Tensor add(Tensor tensor) {
    TType copy = toNative(tensor);
    tensors.add(copy);
    return copy;
  }

  private static TType toNative(Tensor tensor) {
    Shape shape = Shape.of(longs(tensor.shape().toArray()));
    return switch (tensor.type()) {
      case FLOAT32 -> TFloat32.tensorOf(shape, DataBuffers.of(tensor.data(), true, false));
      case INT32 -> TInt32.tensorOf(shape, DataBuffers.of(tensor.toInts(), true, false));
      case UINT8 -> TUint8.tensorOf(shape, DataBuffers.of(bytes(tensor.data()), true, false));
      case BOOL -> TBool.tensorOf(shape, DataBuffers.of(booleans(tensor.data()), true, false));
    };
  }

  static Tensor toJava(org.tensorflow.Tensor tensor) {
    RawTensor raw = tensor.asRawTensor();
    int size = (int) tensor.size();
    float[] data = new float[size];
    if (tensor instanceof TFloat32) {
      raw.data().asFloats().read(data);
      return new Tensor(DataType.FLOAT32, shape(tensor), data);
    }
    if (tensor instanceof TInt32) {
      int[] ints = new int[size];
      raw.data().asInts().read(ints);
      for (int i = 0; i < size; i++) {
        data[i] = ints[i];
      }
      return new Tensor(DataType.INT32, shape(tensor), data);
    }
    throw new ModelException(
        "an output of type " + tensor.dataType() + " is not read; float32 and int32 are");
  }

  private static dev.ocellus.tensor.Shape shape(org.tensorflow.Tensor tensor) {
    long[] extents = tensor.shape().asArray();
    int[] dims = new int[extents.length];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = Math.toIntExact(extents[i]);
    }
    return dev.ocellus.tensor.Shape.of(dims);
  }

  private static long[] longs(int[] dims) {
    long[] longs = new long[dims.length];
    for (int i = 0; i < longs.length; i++) {
      longs[i] = dims[i];
    }
    return longs;
  }

  private static byte[] bytes(float[] data) {
    byte[] bytes = new byte[data.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (int) data[i];
    }
    return bytes;
  }

  private static boolean[] booleans(float[] data) {
    boolean[] booleans = new boolean[data.length];
    for (int i = 0; i < booleans.length; i++) {
      booleans[i] = data[i] != 0;
    }
    return booleans;
  }

  @Override
  public void close() {
    tensors.forEach(org.tensorflow.Tensor::close);
  }
}
