package dev.ocellus.web.api;

import org.teavm.jso.JSProperty;

/** How parts of a picture are hidden. */
public interface HideOptions extends FileOptions {
  /** {@code blur} (where it is not set), {@code pixelate} or {@code cover}. */
  @JSProperty
  void setStyle(String style);

  /** How little is left of a part, 0 to 1; 0.5 where it is not set. */
  @JSProperty
  void setStrength(double strength);

  /**
   * How far a face's region reaches above its box, as a share of its height, and half as far to the
   * sides and below; 0 to 1, 0.3 where it is not set. Other boxes are taken as they are.
   */
  @JSProperty
  void setMargin(double margin);
}
