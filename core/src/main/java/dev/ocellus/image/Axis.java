package dev.ocellus.image;

/**
 * Which source pixels make each pixel along one axis of a resized picture, and with what weight:
 * those from {@code first} to {@code last}, where the two ends have weights of their own and all
 * between them the same. Shrinking averages the area a pixel covers; enlarging interpolates between
 * two pixel centres. Positions are whole numbers of fractions of a pixel, so they are exact.
 *
 * <p>Where {@code first} and {@code last} are one pixel its weight is {@code firstWeight}, and
 * {@code lastWeight} is 0.
 *
 * @param first source pixel of each pixel
 * @param last source pixel of each pixel
 * @param firstWeight of each first source pixel
 * @param lastWeight of each last source pixel
 * @param innerWeight of every source pixel between a first and a last one
 */
@SuppressWarnings("ArrayRecordComponent")
public record Axis(
    int[] first, int[] last, float[] firstWeight, float[] lastWeight, float innerWeight) {

  /**
   * The {@code count} pixels from {@code start} of an axis resized from one length to another.
   *
   * @param from the source's length in pixels, at least 1
   * @param to the whole axis' length in pixels, at least {@code start + count}
   */
  static Axis resized(int from, int to, int start, int count) {
    return to <= from ? area(from, to, start, count) : bilinear(from, to, start, count);
  }

  /** How many pixels the axis has. */
  public int count() {
    return first.length;
  }

  /** The weight of source pixel {@code source} in pixel {@code i}. */
  float weight(int i, int source) {
    if (source == first[i]) {
      return firstWeight[i];
    }
    return source == last[i] ? lastWeight[i] : innerWeight;
  }

  private static Axis blank(int count, float innerWeight) {
    return new Axis(
        new int[count], new int[count], new float[count], new float[count], innerWeight);
  }

  private static Axis area(int from, int to, int start, int count) {
    Axis axis = blank(count, (float) to / from);
    for (int i = 0; i < count; i++) {
      long begin = (long) (start + i) * from;
      long end = begin + from;
      long first = begin / to;
      long last = (end - 1) / to;
      long lastCovered = first == last ? 0 : end - last * to;
      long firstCovered = Math.min((first + 1) * to, end) - begin;
      axis.set(i, first, last, (float) firstCovered / from, (float) lastCovered / from);
    }
    return axis;
  }

  private static Axis bilinear(int from, int to, int start, int count) {
    Axis axis = blank(count, 0);
    long unit = 2L * to;
    for (int i = 0; i < count; i++) {
      long centre = Math.max(0, (2L * (start + i) + 1) * from - to);
      long lower = centre / unit;
      long upper = Math.min(lower + 1, from - 1);
      float weight = upper == lower ? 0 : (float) (centre % unit) / unit;
      axis.set(i, lower, upper, 1 - weight, weight);
    }
    return axis;
  }

  private void set(int i, long from, long to, float fromWeight, float toWeight) {
    first[i] = (int) from;
    last[i] = (int) to;
    firstWeight[i] = fromWeight;
    lastWeight[i] = toWeight;
  }
}
