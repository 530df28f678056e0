package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FaceOptionsTest {
  private static final List<Float> THRESHOLDS = FaceOptions.DEFAULT.thresholds();

  @Test
  void theLimitsAreAllowed() {
    assertThat(new FaceOptions(12, List.of(0f, 1f, 0f), 0.1f).minSize()).isEqualTo(12);
    assertThat(new FaceOptions(10_000, THRESHOLDS, 0.95f).factor()).isEqualTo(0.95f);
  }

  @Test
  void aFaceSmallerThanTheWindowCannotBeAskedFor() {
    assertRefused(11.5f, THRESHOLDS, 0.7f, "minSize is 11.5; it must be from 12 to 10000 pixels");
    assertRefused(10_001, THRESHOLDS, 0.7f, "minSize is 10001; it must be from 12 to 10000 pixels");
    assertRefused(
        Float.NaN, THRESHOLDS, 0.7f, "minSize is NaN; it must be from 12 to 10000 pixels");
  }

  @Test
  void thereAreThreeThresholdsFromNothingToOne() {
    assertRefused(
        20,
        List.of(0.6f, 0.7f),
        0.7f,
        "thresholds has 2 values; it must have 3, such as 0.6,0.7,0.7");
    assertRefused(
        20,
        List.of(0.6f, -0.1f, 0.7f),
        0.7f,
        "thresholds has the value -0.1; each must be from 0 to 1");
    assertRefused(
        20,
        List.of(0.6f, 0.7f, Float.NaN),
        0.7f,
        "thresholds has the value NaN; each must be from 0 to 1");
  }

  @Test
  void theFactorMustMakeThePyramidEnd() {
    assertRefused(20, THRESHOLDS, 1, "factor is 1; it must be from 0.1 to 0.95");
    assertRefused(20, THRESHOLDS, 0, "factor is 0; it must be from 0.1 to 0.95");
    assertRefused(20, THRESHOLDS, Float.NaN, "factor is NaN; it must be from 0.1 to 0.95");
  }

  private static void assertRefused(
      float minSize, List<Float> thresholds, float factor, String message) {
    assertThatThrownBy(() -> new FaceOptions(minSize, thresholds, factor))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
