package dev.ocellus.problem;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** What the outputs of a graph are, by native TensorFlow: the oracle. */
public final class NativeTensorFlow {
  private NativeTensorFlow() {}

  public static Map<String, Tensor> run(Problem problem) {
    return run(problem.graphDef(), problem.inputs(), problem.outputs());
  }

  public static Map<String, Tensor> run(
      byte[] graphDef, Map<String, Tensor> inputs, List<String> outputs) {
    List<TType> fed = new ArrayList<>();
    try (Graph graph = new Graph()) {
      graph.importGraphDef(DilatedDepthwise.spread(GraphDef.parseFrom(graphDef)));
      try (Session session = new Session(graph)) {
        Session.Runner runner = session.runner();
        inputs.forEach(
            (name, tensor) -> {
              TType value = toNative(tensor);
              fed.add(value);
              runner.feed(name, value);
            });
        outputs.forEach(runner::fetch);
        try (Result result = runner.run()) {
          Map<String, Tensor> values = new LinkedHashMap<>();
          for (int i = 0; i < outputs.size(); i++) {
            values.put(outputs.get(i), toJava((TType) result.get(i)));
          }
          return values;
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(e);
    } finally {
      fed.forEach(TType::close);
    }
  }

  private static TType toNative(Tensor tensor) {
    int[] dims = tensor.shape().toArray();
    long[] extents = new long[dims.length];
    for (int i = 0; i < dims.length; i++) {
      extents[i] = dims[i];
    }
    var shape = org.tensorflow.ndarray.Shape.of(extents);
    return switch (tensor.type()) {
      case FLOAT32 -> TFloat32.tensorOf(shape, DataBuffers.of(tensor.data(), true, false));
      case INT32 -> TInt32.tensorOf(shape, DataBuffers.of(tensor.toInts(), true, false));
      case UINT8 -> TUint8.tensorOf(shape, DataBuffers.of(bytes(tensor), true, false));
      case BOOL -> throw new IllegalArgumentException("no problem has an input of BOOL");
    };
  }

  private static byte[] bytes(Tensor tensor) {
    byte[] bytes = new byte[tensor.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (int) tensor.data()[i];
    }
    return bytes;
  }

  private static Tensor toJava(TType tensor) {
    long[] extents = tensor.shape().asArray();
    int[] dims = new int[extents.length];
    for (int i = 0; i < dims.length; i++) {
      dims[i] = (int) extents[i];
    }
    Shape shape = Shape.of(dims);
    float[] data = new float[shape.size()];
    if (tensor instanceof TFloat32 floats) {
      floats.copyTo(DataBuffers.of(data, false, false));
    } else if (tensor instanceof TInt32 ints) {
      int[] values = new int[data.length];
      ints.copyTo(DataBuffers.of(values, false, false));
      for (int i = 0; i < data.length; i++) {
        data[i] = values[i];
      }
    } else {
      throw new IllegalArgumentException("no oracle for a tensor of " + tensor.dataType());
    }
    return Tensor.of(shape, data);
  }
}
