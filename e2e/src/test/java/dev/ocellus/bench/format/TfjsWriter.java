package dev.ocellus.bench.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.ocellus.bench.network.Layer;
import dev.ocellus.bench.network.Network;
import dev.ocellus.graph.Activation;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.Window;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;

/**
 * Writes networks as TensorFlow.js graph models, with the fused operations that TensorFlow.js' own
 * converter makes.
 */
public final class TfjsWriter {
  private final JsonArray nodes = new JsonArray();
  private final JsonArray specs = new JsonArray();
  private final ByteArrayOutputStream weights = new ByteArrayOutputStream();
  private final Network network;

  /**
   * A model in the form that {@code tf.io.fromMemory} takes.
   *
   * @param artifacts JSON of {@code modelTopology} and {@code weightSpecs}
   * @param weights the bytes of {@code weightData}
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Files(byte[] artifacts, byte[] weights) {}

  private TfjsWriter(Network network) {
    this.network = network;
  }

  /** Writes a network of one input and one output. */
  public static Files write(Network network) {
    return new TfjsWriter(network).write();
  }

  private Files write() {
    JsonObject attributes = floats();
    attributes.add("shape", attribute("shape", shape(network.inputShape())));
    node(network.input(), "Placeholder", List.of(), attributes);
    network.layers().forEach(this::layer);
    JsonObject topology = new JsonObject();
    topology.add("node", nodes);
    topology.add("versions", new JsonObject());
    JsonObject artifacts = new JsonObject();
    artifacts.addProperty("format", "graph-model");
    artifacts.add("modelTopology", topology);
    artifacts.add("weightSpecs", specs);
    return new Files(artifacts.toString().getBytes(UTF_8), weights.toByteArray());
  }

  private void layer(Layer layer) {
    if (layer.op() instanceof Op.Conv2D conv) {
      convolution("_FusedConv2D", layer, conv.window(), conv.activation());
    } else if (layer.op() instanceof Op.DepthwiseConv2D conv) {
      convolution("FusedDepthwiseConv2dNative", layer, conv.window(), conv.activation());
    } else if (layer.op() instanceof Op.Pool pool) {
      JsonObject attributes = window(pool.window());
      attributes.add("ksize", integers(1, pool.kernelH(), pool.kernelW(), 1));
      node(layer.name(), "AvgPool", inputs(layer), attributes);
    } else if (layer.op() instanceof Op.Binary) {
      node(layer.name(), "AddV2", inputs(layer), floats());
    } else if (layer.op() instanceof Op.Softmax) {
      node(layer.name(), "Softmax", inputs(layer), floats());
    } else {
      throw Unwritable.layer(layer, "a TensorFlow.js graph model");
    }
  }

  private void convolution(String type, Layer layer, Window window, Activation activation) {
    JsonObject attributes = window(window);
    attributes.add("dilations", integers(1, window.dilationH(), window.dilationW(), 1));
    attributes.add("num_args", attribute("i", "1"));
    JsonArray fused = new JsonArray();
    fused.add(base64("BiasAdd"));
    if (activation == Activation.RELU6) {
      fused.add(base64("Relu6"));
    }
    attributes.add("fused_ops", list("s", fused));
    List<String> inputs =
        List.of(
            taken(layer.input()),
            constant(layer.name() + "/weights", layer.weights()),
            constant(layer.name() + "/bias", layer.bias()));
    node(layer.name(), type, inputs, attributes);
  }

  private List<String> inputs(Layer layer) {
    return layer.inputs().stream().map(this::taken).toList();
  }

  private String taken(Layer.Source source) {
    if (source.shape().equals(network.shape(source.name()))) {
      return source.name();
    }
    String name = source.name() + "/reshaped";
    String shape = constant(name + "/shape", Tensor.ints(source.shape().toArray()));
    node(name, "Reshape", List.of(source.name(), shape), floats());
    return name;
  }

  private String constant(String name, Tensor value) {
    boolean whole = value.type() == DataType.INT32;
    weights.writeBytes(whole ? Weights.bytes(value.toInts()) : Weights.bytes(value.data()));
    JsonObject spec = new JsonObject();
    spec.addProperty("name", name);
    spec.addProperty("dtype", whole ? "int32" : "float32");
    JsonArray dims = new JsonArray();
    for (int dim : value.shape().toArray()) {
      dims.add(dim);
    }
    spec.add("shape", dims);
    specs.add(spec);
    JsonObject attributes = new JsonObject();
    attributes.add("dtype", type(whole ? "DT_INT32" : "DT_FLOAT"));
    attributes.add("value", attribute("tensor", tensor(value, whole)));
    node(name, "Const", List.of(), attributes);
    return name;
  }

  private static JsonObject tensor(Tensor value, boolean whole) {
    JsonObject tensor = new JsonObject();
    tensor.addProperty("dtype", whole ? "DT_INT32" : "DT_FLOAT");
    tensor.add("tensorShape", shape(value.shape()));
    return tensor;
  }

  private void node(String name, String op, List<String> inputs, JsonObject attributes) {
    JsonObject node = new JsonObject();
    node.addProperty("name", name);
    node.addProperty("op", op);
    JsonArray list = new JsonArray();
    inputs.forEach(list::add);
    node.add("input", list);
    node.add("attr", attributes);
    nodes.add(node);
  }

  private static JsonObject window(Window window) {
    JsonObject attributes = floats();
    attributes.add("strides", integers(1, window.strideH(), window.strideW(), 1));
    attributes.add("padding", attribute("s", base64(window.padding().kind().name())));
    attributes.add("data_format", attribute("s", base64("NHWC")));
    return attributes;
  }

  private static JsonObject floats() {
    JsonObject attributes = new JsonObject();
    attributes.add("T", type("DT_FLOAT"));
    attributes.add("dtype", type("DT_FLOAT"));
    return attributes;
  }

  private static JsonObject type(String name) {
    return attribute("type", name);
  }

  private static JsonObject integers(int... values) {
    JsonArray list = new JsonArray();
    for (int value : values) {
      list.add(Integer.toString(value));
    }
    return list("i", list);
  }

  private static JsonObject list(String kind, JsonArray values) {
    JsonObject list = new JsonObject();
    list.add(kind, values);
    return attribute("list", list);
  }

  private static JsonObject shape(Shape shape) {
    JsonArray dims = new JsonArray();
    for (int dim : shape.toArray()) {
      dims.add(attribute("size", Integer.toString(dim)));
    }
    JsonObject object = new JsonObject();
    object.add("dim", dims);
    return object;
  }

  private static JsonObject attribute(String kind, String value) {
    JsonObject attribute = new JsonObject();
    attribute.addProperty(kind, value);
    return attribute;
  }

  private static JsonObject attribute(String kind, JsonObject value) {
    JsonObject attribute = new JsonObject();
    attribute.add(kind, value);
    return attribute;
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
