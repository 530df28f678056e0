package dev.ocellus.web.api;

import org.teavm.jso.JSProperty;

/** How a picture is classified. */
public interface ClassifyOptions extends TaskOptions {
  /** How many classes to name, from 1; 5 where it is not set. */
  @JSProperty
  void setTop(int top);

  /** The text of {@link dev.ocellus.result.Views}; {@code both} where it is not set. */
  @JSProperty
  void setViews(String views);
}
