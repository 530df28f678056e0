package dev.ocellus.tensorflow;

import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Tensor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tensorflow.Graph;
import org.tensorflow.Session;
import org.tensorflow.exceptions.TensorFlowException;
import org.tensorflow.proto.ConfigProto;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.GraphOptions;
import org.tensorflow.proto.RewriterConfig;
import org.tensorflow.proto.RewriterConfig.MemOptType;

/**
 * A frozen GraphDef run by native TensorFlow: one graph and one session, which any number of
 * threads may run at the same time.
 */
public final class TensorFlowModel implements Model {
  static {
    // Otherwise the loader looks all over the class path for what graphics cards would need, which
    // this TensorFlow is built without.
    System.setProperty("org.bytedeco.javacpp.platform.extension", "");
  }

  private final String name;
  private final Graph graph;
  private final Session session;

  private TensorFlowModel(String name, Graph graph, Session session) {
    this.name = name;
    this.graph = graph;
    this.session = session;
  }

  /**
   * Reads a graph and opens its session.
   *
   * @param name what errors call the model
   * @param graphDef the file's bytes
   * @param threads how many threads one operation, and how many operations, may use
   * @throws ModelException when the bytes are no graph that TensorFlow takes
   */
  public static TensorFlowModel load(String name, byte[] graphDef, int threads) {
    return open(name, parse(name, graphDef), threads);
  }

  /**
   * Reads a part of a graph, also from inside a loop or a branch, and opens its session.
   *
   * @param input the node that becomes the part's input, a float32
   * @param outputs the nodes that are asked for
   * @throws ModelException when the bytes are no graph that TensorFlow takes, or lack a node
   */
  public static TensorFlowModel loadPart(
      String name, byte[] graphDef, String input, List<String> outputs, int threads) {
    return open(name, GraphPart.of(parse(name, graphDef), input, outputs), threads);
  }

  private static GraphDef parse(String name, byte[] graphDef) {
    try {
      return GraphDef.parseFrom(graphDef);
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw refused(name, e);
    }
  }

  private static TensorFlowModel open(String name, GraphDef graphDef, int threads) {
    Graph graph = new Graph();
    try {
      graph.importGraphDef(graphDef);
      return new TensorFlowModel(name, graph, new Session(graph, config(threads)));
    } catch (TensorFlowException e) {
      graph.close();
      throw refused(name, e);
    }
  }

  private static ModelException refused(String name, Exception e) {
    return new ModelException(
        "the model " + name + " is not a graph that TensorFlow takes: " + e.getMessage(), e);
  }

  /** Without the memory optimizer, which saves nothing here and complains of the cascade. */
  private static ConfigProto config(int threads) {
    var rewrites = RewriterConfig.newBuilder().setMemoryOptimization(MemOptType.NO_MEM_OPT);
    return ConfigProto.newBuilder()
        .setIntraOpParallelismThreads(threads)
        .setInterOpParallelismThreads(threads)
        .setGraphOptions(GraphOptions.newBuilder().setRewriteOptions(rewrites))
        .build();
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> outputs, Progress progress) {
    progress.at(0);
    Map<String, Tensor> results = runSession(inputs, outputs);
    progress.at(1);
    return results;
  }

  private Map<String, Tensor> runSession(Map<String, Tensor> inputs, List<String> outputs) {
    Session.Runner runner = session.runner();
    try (NativeTensors fed = new NativeTensors()) {
      inputs.forEach((node, tensor) -> runner.feed(node, fed.add(tensor)));
      outputs.forEach(runner::fetch);
      try (var fetched = runner.run()) {
        Map<String, Tensor> results = new HashMap<>();
        for (int i = 0; i < outputs.size(); i++) {
          results.put(outputs.get(i), NativeTensors.toJava(fetched.get(i)));
        }
        return results;
      }
    } catch (TensorFlowException | IllegalArgumentException e) {
      throw new ModelException("the model " + name + " cannot be run: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    session.close();
    graph.close();
  }
}
