package dev.ocellus.graph.tensorflow;

import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/** A shape in a file (tensor_shape.proto). */
final class TensorShapeProto {
  static final int DIM = 2;
  private static final int UNKNOWN_RANK = 3;
  static final int SIZE = 1;

  private TensorShapeProto() {}

  /** Extents, -1 where unknown; null when the rank is not known. */
  static List<Integer> read(ProtobufReader in) {
    List<Integer> dims = new ArrayList<>();
    boolean unknownRank = false;
    while (in.next()) {
      if (in.field() == DIM) {
        if (dims.size() == Shape.MAX_RANK) {
          throw new ModelException("a shape of more than " + Shape.MAX_RANK + " axes");
        }
        dims.add(extent(in.message()));
      } else if (in.field() == UNKNOWN_RANK) {
        unknownRank = in.varintField() != 0;
      } else {
        in.skip();
      }
    }
    return unknownRank ? null : dims;
  }

  private static int extent(ProtobufReader in) {
    long extent = 0;
    while (in.next()) {
      if (in.field() == SIZE) {
        extent = in.varintField();
      } else {
        in.skip();
      }
    }
    if (extent < -1 || extent > Integer.MAX_VALUE) {
      throw new ModelException("an extent of " + extent + " in a shape; the file is damaged");
    }
    return (int) extent;
  }
}
