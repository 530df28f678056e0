package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What each stage took, in milliseconds. */
public interface SeenTimings extends JSObject {
  @JSProperty
  double getDecodeMs();

  @JSProperty
  double getPreprocessMs();

  @JSProperty
  double getInferMs();

  @JSProperty
  double getPostprocessMs();
}
