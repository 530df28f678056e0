package dev.ocellus.web.api;

import org.teavm.jso.JSProperty;

/** What kind of file a picture becomes. */
public interface FileOptions extends TaskOptions {
  /** {@code image/png} (where it is not set) or {@code image/jpeg}. */
  @JSProperty
  void setType(String type);

  /** Of a JPEG, 0 to 1; 0.92 where it is not set. */
  @JSProperty
  void setQuality(double quality);
}
