package dev.ocellus.graph.tensorflow;

import dev.ocellus.graph.Padding;
import dev.ocellus.graph.Window;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A node as it stands in the file (node_def.proto). */
final class NodeDef {
  static final int NAME = 1;
  static final int OP = 2;
  static final int INPUT = 3;
  static final int ATTR = 5;
  static final int KEY = 1;
  static final int VALUE = 2;
  private static final int MAX_STEP = 4096;
  private static final AttrValue ABSENT = new AttrValue();

  String name = "";
  String op = "";
  final List<String> inputs = new ArrayList<>();
  private final Map<String, AttrValue> attributes = new HashMap<>();

  static NodeDef read(ProtobufReader in) {
    NodeDef node = new NodeDef();
    while (in.next()) {
      switch (in.field()) {
        case NAME -> node.name = in.text();
        case OP -> node.op = in.text();
        case INPUT -> node.addInput(in.text());
        case ATTR -> node.addAttribute(in.message());
        default -> in.skip();
      }
    }
    return node;
  }

  /** Control dependencies order side effects; a frozen graph has none. */
  private void addInput(String input) {
    if (!input.startsWith("^")) {
      inputs.add(input.endsWith(":0") ? input.substring(0, input.length() - 2) : input);
    }
  }

  private void addAttribute(ProtobufReader in) {
    String key = "";
    AttrValue value = ABSENT;
    while (in.next()) {
      switch (in.field()) {
        case KEY -> key = in.text();
        case VALUE -> value = AttrValue.read(in.message());
        default -> in.skip();
      }
    }
    attributes.put(key, value);
  }

  AttrValue attribute(String key) {
    return attributes.getOrDefault(key, ABSENT);
  }

  boolean has(String key) {
    return attributes.containsKey(key);
  }

  boolean flag(String key) {
    return attribute(key).number != 0;
  }

  int number(String key) {
    return (int) attribute(key).number;
  }

  DataType dataType(String key) {
    ElementType type = ElementType.of(number(key));
    if (type == null) {
      throw new ModelException(
          key + " " + number(key) + " is not supported; supported: " + ElementType.all());
    }
    return type.dataType();
  }

  /** A list of one number for each of N, H, W and C, of which those of N and C are 1. */
  List<Integer> nhwc(String key) {
    List<Integer> values = attribute(key).numbers();
    if (values.isEmpty()) {
      return List.of(1, 1, 1, 1);
    }
    if (values.size() != 4 || values.get(0) != 1 || values.get(3) != 1) {
      throw new ModelException(
          key + " " + Numbers.text(values) + " is not supported; supported: [1, h, w, 1]");
    }
    for (int value : values) {
      if (value < 1 || value > MAX_STEP) {
        throw new ModelException(
            key + " " + Numbers.text(values) + " is not possible; each is 1 to " + MAX_STEP);
      }
    }
    return values;
  }

  /** How this node's window slides. */
  Window window() {
    String format = attribute("data_format").text;
    if (!format.isEmpty() && !format.equals("NHWC")) {
      throw new ModelException("data_format " + format + " is not supported; supported: NHWC");
    }
    List<Integer> strides = nhwc("strides");
    List<Integer> dilations = nhwc("dilations");
    return new Window(
        strides.get(1), strides.get(2), dilations.get(1), dilations.get(2), padding());
  }

  private Padding padding() {
    String padding = has("padding") ? attribute("padding").text : "VALID";
    return switch (padding) {
      case "SAME" -> Padding.SAME;
      case "VALID" -> Padding.VALID;
      case "EXPLICIT" -> explicitPadding(attribute("explicit_paddings").numbers());
      default ->
          throw new ModelException(
              "padding " + padding + " is not supported; supported: SAME, VALID, EXPLICIT");
    };
  }

  private static Padding explicitPadding(List<Integer> p) {
    boolean spatialOnly =
        p.size() == 8 && p.get(0) == 0 && p.get(1) == 0 && p.get(6) == 0 && p.get(7) == 0;
    if (!spatialOnly) {
      throw new ModelException(
          "explicit_paddings "
              + Numbers.text(p)
              + " is not supported; supported: height and width of NHWC");
    }
    for (int padding : p) {
      if (padding < 0 || padding > MAX_STEP) {
        throw new ModelException(
            "explicit_paddings " + Numbers.text(p) + " is not possible; each is 0 to " + MAX_STEP);
      }
    }
    return Padding.explicit(p.get(2), p.get(3), p.get(4), p.get(5));
  }
}
