package dev.ocellus.bench.run;

import com.google.protobuf.InvalidProtocolBufferException;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.RewriterConfig;
import org.tensorflow.proto.RewriterConfig.MemOptType;

/** A frozen graph in native TensorFlow, in this process. */
final class NativeSession implements AutoCloseable {
  private final Graph graph = new Graph();
  private final Session session;

  /**
   * Opens a session.
   *
   * @param threads how many threads one operation, and how many operations, may use
   */
  NativeSession(byte[] graphDef, int threads) {
    try {
      graph.importGraphDef(GraphDef.parseFrom(graphDef));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException("the file is no GraphDef", e);
    }
    session = new Session(graph, config(threads));
  }

  /** Threads of its own: else all sessions share those of the first. */
  private static ConfigProto config(int threads) {
    var rewrites = RewriterConfig.newBuilder().setMemoryOptimization(MemOptType.NO_MEM_OPT);
    return ConfigProto.newBuilder()
        .setIntraOpParallelismThreads(threads)
        .setInterOpParallelismThreads(threads)
        .setUsePerSessionThreads(true)
        .setGraphOptions(GraphOptions.newBuilder().setRewriteOptions(rewrites))
        .build();
  }

  /** Runs the graph; the first output is float32 and is given as an array. */
  float[] run(Map<String, ? extends Tensor> inputs, List<String> outputs) {
    Session.Runner runner = session.runner();
    inputs.forEach(runner::feed);
    outputs.forEach(runner::fetch);
    try (Result result = runner.run()) {
      float[] first = new float[(int) result.get(0).size()];
      result.get(0).asRawTensor().data().asFloats().read(first);
      return first;
    }
  }

  @Override
  public void close() {
    session.close();
    graph.close();
  }
}
