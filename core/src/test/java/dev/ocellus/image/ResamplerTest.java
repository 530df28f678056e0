package dev.ocellus.image;

import static dev.ocellus.image.Floats.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResamplerTest {
  private static final float ALMOST_EXACT = 5e-5f;

  /** TensorFlow finds where a pixel begins in float32: 1e-4 of a pixel off at column 2000. */
  private static final float POSITIONS_IN_FLOAT32 = 1e-2f;

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1",
    "1, 1, 7, 5",
    "1, 9, 1, 1",
    "9, 1, 4, 1",
    "2, 1, 9, 3",
    "17, 23, 5, 7",
    "64, 48, 63, 47",
    "64, 48, 65, 49",
    "64, 48, 32, 24",
    "64, 48, 64, 48",
    "30, 20, 60, 20",
    "50, 7, 12, 31",
    "7, 50, 31, 12",
    "1, 300, 100, 100",
    "300, 1, 100, 100",
    "517, 606, 56, 57"
  })
  void shrinkingAveragesAndEnlargingInterpolates(
      int width, int height, int newWidth, int newHeight) {
    Raster source = TestRasters.noise(new Random(1), width, height);
    assertClose(
        whole(source, newWidth, newHeight),
        ExactResize.rgb(source, newWidth, newHeight),
        ALMOST_EXACT);
  }

  @ParameterizedTest
  @CsvSource({"9, 1, 4, 1", "64, 48, 63, 47", "517, 606, 224, 224", "1999, 3, 224, 2"})
  void shrinkingIsTensorFlowsAreaAverage(int width, int height, int newWidth, int newHeight) {
    Raster source = TestRasters.noise(new Random(2), width, height);
    assertClose(
        whole(source, newWidth, newHeight),
        TensorFlowImages.area(TestRasters.rgb(source), height, width, newHeight, newWidth),
        POSITIONS_IN_FLOAT32);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 7, 5", "1, 3, 1, 10", "5, 7, 6, 8", "13, 11, 224, 224", "30, 20, 60, 20"})
  void enlargingIsTensorFlowsBilinearWithHalfPixelCentres(
      int width, int height, int newWidth, int newHeight) {
    Raster source = TestRasters.noise(new Random(3), width, height);
    assertClose(
        whole(source, newWidth, newHeight),
        TensorFlowImages.halfPixelBilinear(
            TestRasters.rgb(source), height, width, newHeight, newWidth),
        POSITIONS_IN_FLOAT32);
  }

  @Test
  void aWindowIsAPartOfTheWholeToTheBit() {
    Random random = new Random(4);
    for (int i = 0; i < 100; i++) {
      Raster source = TestRasters.noise(random, 1 + random.nextInt(90), 1 + random.nextInt(90));
      int width = 1 + random.nextInt(120);
      int height = 1 + random.nextInt(120);
      int left = random.nextInt(width);
      int top = random.nextInt(height);
      int windowWidth = 1 + random.nextInt(width - left);
      int windowHeight = 1 + random.nextInt(height - top);
      float[] whole = whole(source, width, height);
      float[] window =
          Resampler.window(source, width, height, left, top, windowWidth, windowHeight);
      assertThat(window).hasSize(windowWidth * windowHeight * 3);
      for (int y = 0; y < windowHeight; y++) {
        int from = ((top + y) * width + left) * 3;
        assertThat(Arrays.copyOfRange(window, y * windowWidth * 3, (y + 1) * windowWidth * 3))
            .isEqualTo(Arrays.copyOfRange(whole, from, from + windowWidth * 3));
      }
    }
  }

  @Test
  void aWindowOfAHugeEnlargementNeedsNoMoreThanItself() {
    Raster source = Raster.of(2, 1, new byte[] {0, 0, 0, -1, -1, -1, -1, -1});
    float[] middle =
        Resampler.window(source, 2_000_000_000, 2_000_000_000, 1_000_000_000, 1_999_999_999, 1, 1);
    assertClose(middle, new float[] {127.5f, 127.5f, 127.5f}, ALMOST_EXACT);
  }

  @Test
  void theLongestPicturesAreAveragedExactly() {
    int length = 20_000_000;
    Raster row = Raster.blank(length, 1);
    Arrays.fill(row.rgba(), (byte) 201);
    Raster column = Raster.of(1, length, row.rgba());
    float[] grey = {201, 201, 201};
    assertClose(Resampler.window(row, 1, 1, 0, 0, 1, 1), grey, ALMOST_EXACT);
    assertClose(Resampler.window(column, 1, 1, 0, 0, 1, 1), grey, ALMOST_EXACT);
  }

  @Test
  void aWindowBeyondThePictureIsRefused() {
    Raster source = Raster.blank(4, 4);
    assertRefused(
        () -> Resampler.window(source, 8, 8, 5, 0, 4, 1),
        "columns 5 to 8 are not within a resized picture of 8 columns");
    assertRefused(
        () -> Resampler.window(source, 8, 8, 0, -1, 4, 4),
        "rows -1 to 2 are not within a resized picture of 8 rows");
    assertRefused(
        () -> Resampler.resize(source, 0, 8),
        "columns 0 to -1 are not within a resized picture of 0 columns");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void anOpaquePictureIsRoundedHalfUpAndStaysOpaque() {
    Raster source = TestRasters.opaqueNoise(new Random(5), 61, 47);
    Raster resized = Resampler.resize(source, 23, 90);
    float[] exact = whole(source, 23, 90);
    assertThat(resized.isOpaque()).isTrue();
    float[] rounded = TestRasters.rgb(resized);
    for (int i = 0; i < exact.length; i++) {
      assertThat(rounded[i]).isEqualTo((float) Math.floor(exact[i] + 0.5));
    }
  }

  @Test
  void theColourOfTransparentPixelsDoesNotShow() {
    byte[] redBesideInvisibleGreen = {-56, 0, 0, -1, 0, -1, 0, 0};
    Raster half = Resampler.resize(Raster.of(2, 1, redBesideInvisibleGreen), 1, 1);
    assertThat(half.rgba()).containsExactly(200, 0, 0, 128);
  }

  @Test
  void coloursAreWeightedByTheirAlpha() {
    byte[] pixels = {100, 10, 0, -1, 40, 40, 0, 85};
    Raster mean = Resampler.resize(Raster.of(2, 1, pixels), 1, 1);
    assertThat(mean.rgba()).containsExactly(85, 18, 0, 170);
  }

  @Test
  void allTransparentPixelsStayTransparentBlack() {
    Raster source = Raster.blank(5, 5);
    source.rgba()[0] = 99;
    assertThat(Resampler.resize(source, 3, 8).rgba()).containsOnly(0);
  }

  @Test
  void aTransparentPictureOnWhiteResizesToWhatItsResizedSelfIsOnWhite() {
    Raster source = TestRasters.noise(new Random(6), 40, 30);
    Raster one = Resampler.resize(source, 17, 19).onWhite();
    Raster other = Resampler.resize(source.onWhite(), 17, 19);
    for (int i = 0; i < one.rgba().length; i++) {
      assertThat(one.rgba()[i] & 255).isCloseTo(other.rgba()[i] & 255, within(2));
    }
  }

  @Test
  void thePictureItselfIsReturnedAtItsOwnSize() {
    Raster source = TestRasters.noise(new Random(7), 4, 3);
    assertThat(Resampler.resize(source, 4, 3)).isSameAs(source);
  }

  private static float[] whole(Raster source, int width, int height) {
    return Resampler.window(source, width, height, 0, 0, width, height);
  }
}
