package dev.ocellus.detect;

import dev.ocellus.text.Decimals;
import java.util.List;

/**
 * How faces are looked for.
 *
 * @param minSize the side of the smallest face to find, in pixels, 12 to 10000
 * @param thresholds the least score that passes P-, R- and O-Net, each 0 to 1
 * @param factor the ratio of neighbouring scales of the pyramid, 0.1 to 0.95
 */
public record FaceOptions(float minSize, List<Float> thresholds, float factor) {
  public static final FaceOptions DEFAULT = new FaceOptions(20, List.of(0.6f, 0.7f, 0.7f), 0.709f);

  /**
   * Checks and keeps.
   *
   * @throws IllegalArgumentException naming the parameter that is out of range
   */
  public FaceOptions {
    if (!(minSize >= 12 && minSize <= 10_000)) {
      throw new IllegalArgumentException(
          "minSize is " + text(minSize) + "; it must be from 12 to 10000 pixels");
    }
    thresholds = List.copyOf(thresholds);
    if (thresholds.size() != 3) {
      throw new IllegalArgumentException(
          "thresholds has " + thresholds.size() + " values; it must have 3, such as 0.6,0.7,0.7");
    }
    for (float threshold : thresholds) {
      if (!(threshold >= 0 && threshold <= 1)) {
        throw new IllegalArgumentException(
            "thresholds has the value " + text(threshold) + "; each must be from 0 to 1");
      }
    }
    if (!(factor >= 0.1f && factor <= 0.95f)) {
      throw new IllegalArgumentException(
          "factor is " + text(factor) + "; it must be from 0.1 to 0.95");
    }
  }

  private static String text(float value) {
    return Decimals.text(value, 6);
  }
}
