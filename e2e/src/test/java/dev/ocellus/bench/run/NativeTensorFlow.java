package dev.ocellus.bench.run;

import dev.ocellus.bench.network.FrozenNetwork;
import java.util.Arrays;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.types.TFloat32;

/** A frozen graph in native TensorFlow, in this process. */
public final class NativeTensorFlow implements Contestant {
  private final int threads;
  private final FrozenNetwork network;
  private final Graph graph = new Graph();
  private final Session session;
  private final TFloat32 input;
  private float[] output;

  /**
   * Opens a session.
   *
   * @param input the picture, NHWC
   * @param threads how many threads one operation, and how many operations, may use
   */
  public NativeTensorFlow(FrozenNetwork network, float[] input, int threads) {
    this.threads = threads;
    this.network = network;
    try {
      graph.importGraphDef(GraphDef.parseFrom(network.graphDef()));
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(network.name() + " is no GraphDef", e);
    }
    session = new Session(graph, config(threads));
    Shape shape = Shape.of(1, network.size(), network.size(), 3);
    this.input = TFloat32.tensorOf(shape, DataBuffers.of(input, true, false));
  }

  private static ConfigProto config(int threads) {
    return ConfigProto.newBuilder()
        .setIntraOpParallelismThreads(threads)
        .setInterOpParallelismThreads(threads)
        .build();
  }

  @Override
  public String name() {
    return "native TensorFlow, " + Threads.text(threads);
  }

  @Override
  public double[] time(int runs) {
    run();
    double[] times = new double[runs];
    Arrays.setAll(times, unused -> run());
    return times;
  }

  private double run() {
    long start = System.nanoTime();
    try (Result result =
        session.runner().feed(network.input(), input).fetch(network.output()).run()) {
      float[] read = new float[(int) result.get(0).size()];
      result.get(0).asRawTensor().data().asFloats().read(read);
      output = read;
    }
    return (System.nanoTime() - start) / 1e6;
  }

  @Override
  public float[] output() {
    return output;
  }

  @Override
  public void close() {
    input.close();
    session.close();
    graph.close();
  }
}
