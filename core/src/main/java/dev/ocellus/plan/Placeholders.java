package dev.ocellus.plan;

import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.Numbers;
import dev.ocellus.tensor.Shape;
import java.util.List;

/** Compares what an input of a graph takes with what it is given. */
final class Placeholders {
  private Placeholders() {}

  /** The shape given, if the placeholder takes it. */
  static Shape check(String name, Op.Placeholder placeholder, Shape given) {
    if (given == null) {
      throw new ModelException("no value was given for the input " + name);
    }
    List<Integer> dims = placeholder.dims();
    if (dims == null) {
      return given;
    }
    boolean fits = dims.size() == given.rank();
    for (int i = 0; fits && i < given.rank(); i++) {
      fits = dims.get(i) == -1 || dims.get(i) == given.dim(i);
    }
    if (!fits) {
      throw new ModelException(
          "the input has shape "
              + given
              + "; the model takes "
              + Numbers.text(dims)
              + ", -1 being any number");
    }
    return given;
  }
}
