package dev.ocellus.web.api;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** How far a call is. */
public interface ProgressEvent extends JSObject {
  /** {@code download} (of a model), {@code upload} (of the picture) or {@code compute}. */
  @JSProperty
  String getStage();

  /** How much of the stage is done, 0 to 1. */
  @JSProperty
  double getFraction();

  /** Bytes so far; 0 while computing. */
  @JSProperty
  double getLoaded();

  /** Bytes in all; 0 while computing. */
  @JSProperty
  double getTotal();

  /** The model's name, such as {@code mtcnn}; empty where there is none yet. */
  @JSProperty
  String getModel();
}
