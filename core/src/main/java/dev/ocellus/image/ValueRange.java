package dev.ocellus.image;

/** Which numbers a model is shown for a pixel's values from 0 to 255. */
public enum ValueRange {
  SIGNED("-1..1", 127.5f, 1),
  UNIT("0..1", 255, 0),
  BYTES("0..255", 1, 0);

  private final String text;
  private final float divisor;
  private final float shift;

  ValueRange(String text, float divisor, float shift) {
    this.text = text;
    this.divisor = divisor;
    this.shift = shift;
  }

  /** As callers write it. */
  public String text() {
    return text;
  }

  /** A value is {@code v / divisor - shift}. */
  public float divisor() {
    return divisor;
  }

  public float shift() {
    return shift;
  }

  /**
   * The range of a text.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ValueRange of(String text) {
    for (ValueRange range : values()) {
      if (range.text.equals(text)) {
        return range;
      }
    }
    throw new IllegalArgumentException(
        "the range of a model's values is " + text + "; it must be -1..1, 0..1 or 0..255");
  }
}
