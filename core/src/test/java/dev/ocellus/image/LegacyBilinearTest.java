package dev.ocellus.image;

import static dev.ocellus.image.Floats.assertSameAsNative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegacyBilinearTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, 3",
    "1, 1, 7, 5, 3",
    "1, 9, 1, 4, 3",
    "13, 1, 29, 1, 3",
    "37, 53, 1, 1, 3",
    "37, 53, 37, 53, 3",
    "37, 53, 36, 52, 3",
    "37, 53, 111, 159, 3",
    "37, 53, 12, 17, 1",
    "37, 53, 12, 17, 4",
    "480, 640, 288, 384, 3",
    "97, 101, 1000, 3, 2",
    "3000, 4, 21, 4096, 3"
  })
  void floatsAreResizedAsByTensorFlowToTheBit(
      int height, int width, int newHeight, int newWidth, int channels) {
    Random random = new Random(height * 31L + width);
    assertSameAsTensorFlow(random, height, width, newHeight, newWidth, channels);
  }

  @Test
  void randomSizesAreResizedAsByTensorFlowToTheBit() {
    Random random = new Random(20260101);
    for (int i = 0; i < 300; i++) {
      assertSameAsTensorFlow(
          random,
          1 + random.nextInt(120),
          1 + random.nextInt(120),
          1 + random.nextInt(180),
          1 + random.nextInt(180),
          1 + random.nextInt(4));
    }
  }

  private static void assertSameAsTensorFlow(
      Random random, int height, int width, int newHeight, int newWidth, int channels) {
    float[] source = new float[height * width * channels];
    for (int i = 0; i < source.length; i++) {
      source[i] = random.nextInt(8) == 0 ? 0 : (float) random.nextGaussian();
    }
    float[] resized = new float[newHeight * newWidth * channels];
    LegacyBilinear.resize(
        source, height, width, channels, newHeight, newWidth, 0, newHeight, resized, 0);
    assertSameAsNative(
        resized,
        TensorFlowImages.legacyBilinear(source, height, width, newHeight, newWidth),
        height + " x " + width + " x " + channels + " to " + newHeight + " x " + newWidth);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 3, 2", "1, 40, 1, 13", "67, 89, 40, 53", "67, 89, 68, 90", "600, 801, 12, 16"})
  void picturesAreNormalizedAndThenResizedAsByTensorFlowToTheBit(
      int height, int width, int newHeight, int newWidth) {
    Raster picture = TestRasters.noise(new Random(5), width, height);
    float[] resized = new float[newHeight * newWidth * 3];
    LegacyBilinear.resizeBgr(picture, newHeight, newWidth, 0, newHeight, resized, 0);
    float[] bgr = TestRasters.normalizedBgr(picture);
    assertSameAsNative(
        resized,
        TensorFlowImages.legacyBilinear(bgr, height, width, newHeight, newWidth),
        height + " x " + width + " to " + newHeight + " x " + newWidth);
  }

  @Test
  void bandsJoinToTheWhole() {
    Raster picture = TestRasters.noise(new Random(6), 61, 83);
    float[] whole = new float[50 * 37 * 3];
    LegacyBilinear.resizeBgr(picture, 50, 37, 0, 50, whole, 0);
    float[] joined = new float[whole.length];
    for (int from = 0; from < 50; from += 7) {
      int to = Math.min(50, from + 7);
      LegacyBilinear.resizeBgr(picture, 50, 37, from, to, joined, from * 37 * 3);
    }
    assertThat(joined).isEqualTo(whole);
  }

  @Test
  void nothingIsWrittenBesideTheBand() {
    float[] out = new float[5 + 2 * 4 * 3 + 1];
    Arrays.fill(out, 9);
    LegacyBilinear.resizeBgr(TestRasters.noise(new Random(7), 8, 8), 4, 4, 1, 3, out, 5);
    assertThat(Arrays.copyOf(out, 5)).containsOnly(9);
    assertThat(Arrays.copyOfRange(out, 5, out.length - 1)).doesNotContain(9);
    assertThat(out[out.length - 1]).isEqualTo(9);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Raster picture = Raster.blank(8, 8);
    assertRefused(
        () -> LegacyBilinear.resizeBgr(picture, 4, 4, 2, 5, new float[48], 0),
        "rows 2 to 5 are not within 4 rows");
    assertRefused(
        () -> LegacyBilinear.resizeBgr(picture, 4, 0, 0, 4, new float[48], 0),
        "cannot resize to 0 x 4 pixels");
    assertRefused(
        () -> LegacyBilinear.resizeBgr(picture, 4, 4, 0, 4, new float[48], 1),
        "the output has 48 values; from 1 on 48 are needed");
    assertRefused(
        () -> LegacyBilinear.resize(new float[5], 1, 2, 3, 1, 1, 0, 1, new float[3], 0),
        "the source has 5 values; 6 are needed");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
