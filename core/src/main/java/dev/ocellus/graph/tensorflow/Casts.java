package dev.ocellus.graph.tensorflow;

import dev.ocellus.graph.Narrowing;
import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.DataType;

/** What a Cast does, by the two types it is between. */
final class Casts {
  private Casts() {}

  /**
   * Reads a Cast.
   *
   * @throws ModelException when one of its types is not known, or it rounds to float16
   */
  static Op read(NodeDef node) {
    ElementType from = ElementType.of(node.number("SrcT"));
    ElementType to = ElementType.of(node.number("DstT"));
    if (from == null || to == null || to == ElementType.HALF) {
      throw new ModelException(
          "a cast from data type "
              + node.number("SrcT")
              + " to "
              + node.number("DstT")
              + " is not supported; supported: from "
              + ElementType.all()
              + " to any of these except 19");
    }
    return between(from.dataType(), to.dataType());
  }

  private static Op between(DataType from, DataType to) {
    if (from == to) {
      return new Op.Identity();
    }
    Narrowing narrowing = narrowing(from, to);
    return narrowing == null ? new Op.Cast(to) : new Op.Narrow(to, narrowing);
  }

  /** Null where the one type has all numbers of the other. */
  private static Narrowing narrowing(DataType from, DataType to) {
    return switch (to) {
      case FLOAT32 -> null;
      case INT32 -> from == DataType.FLOAT32 ? Narrowing.TRUNCATE : null;
      case UINT8 ->
          switch (from) {
            case FLOAT32 -> Narrowing.SATURATE;
            case INT32 -> Narrowing.WRAP;
            default -> null;
          };
      case BOOL -> Narrowing.NONZERO;
    };
  }
}
