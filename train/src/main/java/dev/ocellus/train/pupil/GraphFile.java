package dev.ocellus.train.pupil;

import dev.ocellus.graph.tensorflow.GraphDefWriter;
import dev.ocellus.graph.tensorflow.NodeWriter;
import java.util.Map;

/** Writes networks into one frozen GraphDef. */
final class GraphFile {
  /** Of the two outputs of {@code prob}. */
  private static final int FACE = 1;

  private final GraphDefWriter graph = new GraphDefWriter();

  void add(Architecture architecture, Map<String, float[]> values) {
    String network = architecture.name();
    int side = network.equals("pnet") ? -1 : architecture.side();
    String x = network + "/input";
    graph.placeholder(x, -1, side, side, 3);
    graph.constant(network + "/zero", 0);
    for (Layer layer : architecture.trunk()) {
      x = layer(network, layer, x, values);
    }
    for (Layer head : architecture.heads()) {
      head(network, head, x, values, architecture.shift());
    }
  }

  private void head(
      String network, Layer head, String x, Map<String, float[]> values, double shift) {
    String name = network + "/" + head.name();
    if (head.name().equals("prob")) {
      values.get(name + "/biases")[FACE] += (float) shift;
      String logits = convolution(name, name + "/logits", head, x, values);
      graph.add(new NodeWriter(name, "Softmax", logits).type("T"));
    } else {
      convolution(name, name, head, x, values);
    }
  }

  private String layer(String network, Layer layer, String x, Map<String, float[]> values) {
    String name = network + "/" + layer.name();
    String y = convolution(name, name + "/sum", layer, x, values);
    graph.halfConstant(name + "/slope", values.get(name + "/slope"), layer.to());
    graph.add(new NodeWriter(name + "/positive", "Greater", y, network + "/zero").type("T"));
    graph.add(new NodeWriter(name + "/scaled", "Mul", y, name + "/slope").type("T"));
    graph.add(new NodeWriter(name, "Select", name + "/positive", y, name + "/scaled").type("T"));
    return name;
  }

  private String convolution(
      String name, String output, Layer layer, String x, Map<String, float[]> values) {
    graph.halfConstant(name + "/weights", values.get(name + "/weights"), layer.dims());
    graph.halfConstant(name + "/biases", values.get(name + "/biases"), layer.to());
    graph.add(
        new NodeWriter(name + "/convolution", "Conv2D", x, name + "/weights")
            .type("T")
            .text("padding", "VALID")
            .numbers("strides", 1, layer.stride(), layer.stride(), 1));
    graph.add(new NodeWriter(output, "BiasAdd", name + "/convolution", name + "/biases").type("T"));
    return output;
  }

  byte[] bytes() {
    return graph.bytes();
  }
}
