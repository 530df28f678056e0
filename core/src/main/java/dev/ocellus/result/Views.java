package dev.ocellus.result;

/**
 * How a classifier, whose input is a square, is shown a picture that is none. The centre is in
 * proportion, but the ends of a wide or tall picture are not in it; the whole picture is all there,
 * but squeezed.
 */
public enum Views {
  /** The centre and the whole picture; the answer is the mean of the two probabilities. */
  BOTH("both"),
  /** The centre, after the short side is resized to 8/7 of the input (256 for 224). */
  CENTRE("centre"),
  /** The whole picture, squeezed to the square. */
  WHOLE("whole");

  /** A picture is shown once up to so many tenths of its shorter side as its longer one. */
  public static final int MOST_SQUARE_TENTHS = 11;

  private final String text;

  Views(String text) {
    this.text = text;
  }

  /** As callers name it, and as it stands in JSON. */
  public String text() {
    return text;
  }

  /**
   * The views of a text.
   *
   * @throws IllegalArgumentException when there are none
   */
  public static Views of(String text) {
    for (Views views : values()) {
      if (views.text.equals(text)) {
        return views;
      }
    }
    throw new IllegalArgumentException("views is " + text + "; it must be both, centre or whole");
  }

  /**
   * The length that a picture's shorter side is resized to before its centre is taken: 8/7 of the
   * input's, rounded.
   *
   * @param size the side of the input, in pixels
   */
  public static int shortSide(int size) {
    return (size * 8 + 3) / 7;
  }

  /**
   * The views that a picture is worth: both only where the longer side is more than 1.1 times the
   * shorter. In squarer pictures the two show nearly the same, and the centre is enough.
   *
   * @param width in pixels, at least 1
   * @param height likewise
   */
  public Views forPicture(int width, int height) {
    long longer = Math.max(width, height);
    long shorter = Math.min(width, height);
    return this == BOTH && 10 * longer <= MOST_SQUARE_TENTHS * shorter ? CENTRE : this;
  }
}
