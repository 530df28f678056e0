package dev.ocellus.tensor;

/**
 * Elements times factors that repeat: element {@code i} is multiplied by {@code factors[i %
 * factors.length]}, in float32. They are computed when they are first asked for as an array, which
 * is then kept.
 */
public final class ScaledElements implements Elements {
  private final Elements base;
  private final float[] factors;
  private volatile float[] array;

  /**
   * Scales elements.
   *
   * @param base what is multiplied
   * @param factors shared, not copied
   * @throws IllegalArgumentException when there is no factor, or the last round of them is not
   *     whole
   */
  public ScaledElements(Elements base, float... factors) {
    if (factors.length == 0 || base.size() % factors.length != 0) {
      throw new IllegalArgumentException(
          base.size() + " elements cannot be scaled by rounds of " + factors.length + " factors");
    }
    this.base = base;
    this.factors = factors;
  }

  public Elements base() {
    return base;
  }

  public float[] factors() {
    return factors;
  }

  @Override
  public int size() {
    return base.size();
  }

  @Override
  public float[] toArray() {
    if (array == null) {
      array = scaled();
    }
    return array;
  }

  private float[] scaled() {
    float[] scaled = base.copy();
    for (int from = 0; from < scaled.length; from += factors.length) {
      for (int i = 0; i < factors.length; i++) {
        scaled[from + i] *= factors[i];
      }
    }
    return scaled;
  }
}
