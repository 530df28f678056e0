package dev.ocellus.inspect;

import dev.ocellus.graph.BinaryFunction;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.image.ValueRange;
import dev.ocellus.tensor.DataType;
import java.util.ArrayList;
import java.util.List;

/**
 * Which numbers a graph takes for a pixel's values, as far as it tells: by its input's type, or by
 * the arithmetic it begins with, such as Keras' {@code Rescaling}.
 */
final class InputRange {
  /** What multiplies by less than this makes values up to 255 those of a network, up to some 8. */
  private static final float LARGEST_FACTOR = 1f / 32;

  /** What subtracts more than this has a mean of values up to 255 in mind. */
  private static final float LEAST_MEAN = 8;

  private InputRange() {}

  /**
   * The range; null where the graph does not tell.
   *
   * @param graph after its passes, so that what is constant is a constant
   * @param input its placeholder
   */
  static ValueRange of(Graph graph, Node input) {
    Node node = input;
    for (Node next = reader(graph, node); next != null; next = reader(graph, node)) {
      if (isWhole(next.op()) || makesSmall(graph, node, next)) {
        return ValueRange.BYTES;
      }
      if (!passesOn(next.op())) {
        return null;
      }
      node = next;
    }
    return null;
  }

  /** The one node that reads the values of another, not its shape alone; null where it is none. */
  private static Node reader(Graph graph, Node read) {
    List<Node> readers = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (!(node.op() instanceof Op.ShapeOf) && node.inputs().contains(read.name())) {
        readers.add(node);
      }
    }
    return readers.size() == 1 ? readers.get(0) : null;
  }

  private static boolean isWhole(Op op) {
    return op instanceof Op.Narrow narrow
        && (narrow.to() == DataType.UINT8 || narrow.to() == DataType.INT32);
  }

  /** Whether what comes may be as it is, or in another order. */
  private static boolean passesOn(Op op) {
    return op instanceof Op.Identity || op instanceof Op.Cast || op instanceof Op.StridedSlice;
  }

  private static boolean makesSmall(Graph graph, Node from, Node node) {
    if (node.inputs().size() != 2) {
      return false;
    }
    boolean isFirst = node.input(0).equals(from.name());
    Op.Const other = graph.constant(node.input(isFirst ? 1 : 0));
    if (other == null || other.value().size() == 0) {
      return false;
    }
    float number = Math.abs(other.value().data()[0]);
    if (node.op() instanceof Op.BiasAdd) {
      return isFirst && number > LEAST_MEAN;
    }
    return node.op() instanceof Op.Binary binary && makesSmall(binary.function(), number, isFirst);
  }

  private static boolean makesSmall(BinaryFunction function, float number, boolean isFirst) {
    return switch (function) {
      case MUL -> number > 0 && number < LARGEST_FACTOR;
      case DIV -> isFirst && number > 1 / LARGEST_FACTOR;
      case ADD -> number > LEAST_MEAN;
      case SUB -> isFirst && number > LEAST_MEAN;
      default -> false;
    };
  }
}
