package dev.ocellus.kernel;

import dev.ocellus.graph.Op;
import dev.ocellus.model.ModelException;

/** What one operation does. */
public interface Kernel<O extends Op> {
  /**
   * Checks the inputs and says what the output will be. Everything that could go wrong in {@link
   * #run} is found here.
   *
   * @return type and shape; the elements too when they follow from shapes alone
   * @throws ModelException when the inputs do not fit the operation
   */
  Value result(O op, Inputs inputs);

  /**
   * Computes; called for outputs that have elements.
   *
   * @param output every element of it is written; it shares no element with an input
   */
  void run(O op, Inputs inputs, Value output);

  /** Whether the output has the first input's elements in the same order. */
  default boolean isReshaping() {
    return false;
  }
}
