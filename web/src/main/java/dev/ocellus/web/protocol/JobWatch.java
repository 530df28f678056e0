package dev.ocellus.web.protocol;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A request under way, as {@link Inference} knows it. */
public interface JobWatch extends JSObject {
  /** Whether it is to end. */
  @JSProperty
  boolean isCancelled();

  /** A part of the computation with a model is done, 0 to 1. */
  void computed(String model, double fraction);

  /** What computed it, such as {@code WebAssembly SIMD, 2 threads}. */
  void computedBy(String engine);

  /** A slower way is taken; {@code message} says why and which. */
  void fellBack(String message);
}
