package dev.ocellus.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The elements of models' inputs: what they are as arrays, and that their tables say all an
 * executor needs to compute them, to the bit.
 */
final class RecipesTest {
  @ParameterizedTest
  @CsvSource({
    "517, 606, 256, 300, 16, 38, 224, 224",
    "20, 10, 64, 32, 16, 0, 32, 32",
    "9, 9, 9, 9, 2, 3, 4, 5",
    "1, 400, 7, 2800, 0, 1000, 7, 7",
    "400, 3, 50, 50, 0, 0, 50, 50"
  })
  void aWindowIsWhatItsTablesSay(
      int sourceWidth,
      int sourceHeight,
      int width,
      int height,
      int left,
      int top,
      int windowWidth,
      int windowHeight) {
    Raster picture = TestRasters.noise(new Random(21), sourceWidth, sourceHeight);
    for (ValueRange range : ValueRange.values()) {
      AreaWindow window =
          new AreaWindow(picture, width, height, left, top, windowWidth, windowHeight, range);
      float[] rgb = Resampler.window(picture, width, height, left, top, windowWidth, windowHeight);
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = rgb[i] / range.divisor() - range.shift();
      }
      assertThat(window.size()).isEqualTo(windowWidth * windowHeight * 3);
      assertThat(window.toArray()).isEqualTo(rgb).isEqualTo(TableReader.window(window));
    }
  }

  @Test
  void aRangeBeginsAndEndsWithTheNumbersInItsName() {
    for (ValueRange range : ValueRange.values()) {
      Raster picture = Raster.blank(2, 1);
      Arrays.fill(picture.rgba(), 4, 8, (byte) 255);
      float[] ends = new AreaWindow(picture, 2, 1, 0, 0, 2, 1, range).toArray();
      assertThat((int) ends[0] + ".." + (int) ends[3]).isEqualTo(range.text());
      assertThat(ValueRange.of(range.text())).isEqualTo(range);
    }
    assertThatThrownBy(() -> ValueRange.of("-1 to 1"))
        .hasMessage("the range of a model's values is -1 to 1; it must be -1..1, 0..1 or 0..255");
  }

  @ParameterizedTest
  @CsvSource({"67, 89, 40, 53, 7, 30", "67, 89, 134, 178, 0, 134", "5, 800, 12, 1920, 0, 12"})
  void aBandIsWhatItsTablesSay(
      int height, int width, int levelHeight, int levelWidth, int top, int bottom) {
    Raster picture = TestRasters.noise(new Random(22), width, height);
    float[] bgr = new float[(bottom - top) * levelWidth * 3];
    LegacyBilinear.resizeBgr(picture, levelHeight, levelWidth, top, bottom, bgr, 0);
    PyramidBand band = new PyramidBand(picture, levelHeight, levelWidth, top, bottom);
    assertThat(band.size()).isEqualTo(bgr.length);
    assertThat(band.toArray()).isEqualTo(bgr).isEqualTo(TableReader.band(band));
  }

  @Test
  void cropsAreWhatTheirTablesSay() {
    Random random = new Random(23);
    Raster picture = TestRasters.noise(random, 70, 50);
    float[] boxes = new float[4 * 40];
    for (int i = 0; i < boxes.length; i++) {
      boxes[i] = random.nextFloat() * 1.6f - 0.3f;
    }
    FaceCrops crops = new FaceCrops(picture, boxes, 24);
    assertThat(crops.size()).isEqualTo(40 * 24 * 24 * 3);
    float[] all = crops.toArray();
    assertThat(all).contains(0).isEqualTo(TableReader.crops(crops));
    float[] third = new float[24 * 24 * 3];
    CropAndResize.bgr(picture, boxes[8], boxes[9], boxes[10], boxes[11], 24, 24, third, 0);
    assertThat(Arrays.copyOfRange(all, 2 * third.length, 3 * third.length)).isEqualTo(third);
  }

  @Test
  void noBoxesMakeNoElements() {
    FaceCrops none = new FaceCrops(Raster.blank(4, 4), new float[0], 24);
    assertThat(none.size()).isZero();
    assertThat(none.toArray()).isEmpty();
  }

  @Test
  void whatIsNotWithinThePictureIsRefusedBeforeItIsComputed() {
    Raster picture = Raster.blank(8, 8);
    assertRefused(
        () -> new AreaWindow(picture, 8, 8, 5, 0, 4, 1, ValueRange.UNIT),
        "columns 5 to 8 are not within a resized picture of 8 columns");
    assertRefused(() -> new PyramidBand(picture, 4, 4, 2, 5), "rows 2 to 5 are not within 4 rows");
    assertRefused(() -> new FaceCrops(picture, new float[4], 0), "cannot crop to 0 x 0 pixels");
    assertRefused(
        () -> new FaceCrops(picture, new float[6], 24), "boxes have 4 numbers each; 6 were given");
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
