package dev.ocellus.bench.run;

import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.image.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.NdArrays;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;

/** A frozen graph and its input in native TensorFlow, in this process. */
public final class NativeTensorFlow implements Contestant {
  private final String name;
  private final NativeSession session;
  private final Map<String, Tensor> inputs;
  private final List<String> outputs;
  private float[] output;

  private NativeTensorFlow(
      NativeSession session, int threads, Map<String, Tensor> inputs, List<String> outputs) {
    this.name = "native TensorFlow, " + Threads.text(threads);
    this.session = session;
    this.inputs = inputs;
    this.outputs = outputs;
  }

  /**
   * A classification network.
   *
   * @param picture NHWC, scaled to -1..1
   */
  public static NativeTensorFlow classifier(FrozenNetwork network, float[] picture, int threads) {
    Shape shape = Shape.of(1, network.size(), network.size(), 3);
    return new NativeTensorFlow(
        new NativeSession(network.graphDef(), threads),
        threads,
        Map.of(network.input(), tensor(shape, picture)),
        List.of(network.output()));
  }

  /** The whole cascade of {@code mtcnn.pb} on a picture; gives the faces' probabilities. */
  public static NativeTensorFlow faces(byte[] mtcnn, Raster picture, int minSize, int threads) {
    Map<String, Tensor> inputs =
        Map.of(
            "input", tensor(Shape.of(picture.height(), picture.width(), 3), bgr(picture)),
            "min_size", TFloat32.scalarOf(minSize),
            "thresholds", TFloat32.tensorOf(NdArrays.vectorOf(0.6f, 0.7f, 0.7f)),
            "factor", TFloat32.scalarOf(0.709f));
    return new NativeTensorFlow(
        new NativeSession(mtcnn, threads), threads, inputs, List.of("prob", "box", "landmarks"));
  }

  private static TFloat32 tensor(Shape shape, float[] elements) {
    return TFloat32.tensorOf(shape, DataBuffers.of(elements, true, false));
  }

  private static float[] bgr(Raster picture) {
    byte[] rgba = picture.rgba();
    float[] bgr = new float[rgba.length / 4 * 3];
    for (int i = 0; i < bgr.length; i++) {
      bgr[i] = rgba[i / 3 * 4 + 2 - i % 3] & 0xff;
    }
    return bgr;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double[] time(int settling, int runs) {
    for (int i = 0; i < settling; i++) {
      run();
    }
    double[] times = new double[runs];
    Arrays.setAll(times, unused -> run());
    return times;
  }

  private double run() {
    long start = System.nanoTime();
    output = session.run(inputs, outputs);
    return (System.nanoTime() - start) / 1e6;
  }

  @Override
  public float[] output() {
    return output;
  }

  @Override
  public void close() {
    session.close();
    inputs.values().forEach(Tensor::close);
  }
}
