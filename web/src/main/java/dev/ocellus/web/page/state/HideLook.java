package dev.ocellus.web.page.state;

/**
 * What hidden parts look like.
 *
 * @param style {@code blur}, {@code pixelate} or {@code cover}
 * @param strength 0 to 1; what is none of that is taken as a half
 */
public record HideLook(String style, double strength) {
  private static final double USUAL_STRENGTH = 0.5;

  public static final HideLook DEFAULT = new HideLook("blur", USUAL_STRENGTH);

  public HideLook {
    strength = strength >= 0 && strength <= 1 ? strength : USUAL_STRENGTH;
  }

  /** Whether there is such a style. */
  public static boolean isStyle(String text) {
    return "blur".equals(text) || "pixelate".equals(text) || "cover".equals(text);
  }

  public HideLook inStyle(String newStyle) {
    return new HideLook(newStyle, strength);
  }

  public HideLook withStrength(double newStrength) {
    return new HideLook(style, newStrength);
  }

  boolean isLike(HideLook other) {
    return style.equals(other.style) && strength == other.strength;
  }
}
