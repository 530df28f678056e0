package dev.ocellus.web.api;

import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSNumber;

/** How faces are looked for; see {@link dev.ocellus.detect.FaceOptions} for the ranges. */
public interface FacesOptions extends TaskOptions {
  /** The side of the smallest face to find, in pixels; 20 where it is not set. */
  @JSProperty
  void setMinSize(double minSize);

  /** The least scores of the three stages; 0.6, 0.7, 0.7 where it is not set. */
  @JSProperty
  void setThresholds(JSArrayReader<JSNumber> thresholds);
}
