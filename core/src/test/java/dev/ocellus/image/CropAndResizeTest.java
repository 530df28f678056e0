package dev.ocellus.image;

import static dev.ocellus.image.Floats.assertSameAsNative;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CropAndResizeTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0, 0, 1, 1, 24",
    "1, 50, 0, 0.1, 1, 0.7, 24",
    "40, 60, 0, 0, 1, 1, 24",
    "40, 60, 0.1, 0.2, 0.13, 0.24, 48",
    "40, 60, -0.5, -0.3, 0.4, 0.4, 24",
    "40, 60, 0.7, 0.8, 1.4, 1.9, 48",
    "40, 60, -3, -2, -1, -1, 24",
    "40, 60, 0.9, 0.8, 0.2, 0.1, 24",
    "40, 60, 0.5, 0.5, 0.5, 0.5, 24",
    "40, 60, 0.2, 0.3, 0.6, 0.9, 1",
    "40, 60, -1e30, -1e30, 1e30, 1e30, 24",
    "480, 640, 0.123, 0.456, 0.234, 0.567, 48"
  })
  void boxesAreCutOutAsByTensorFlowToTheBit(
      int height, int width, float top, float left, float bottom, float right, int size) {
    Raster picture = TestRasters.noise(new Random(11), width, height);
    assertSameAsTensorFlow(picture, new float[] {top, left, bottom, right}, size);
  }

  @Test
  void randomBoxesAreCutOutAsByTensorFlowToTheBit() {
    Random random = new Random(12);
    for (int i = 0; i < 200; i++) {
      int width = 1 + random.nextInt(150);
      int height = 1 + random.nextInt(150);
      float[] box = new float[4];
      for (int side = 0; side < 4; side++) {
        box[side] = random.nextFloat() * 1.6f - 0.3f;
      }
      assertSameAsTensorFlow(TestRasters.noise(random, width, height), box, 1 + random.nextInt(49));
    }
  }

  private static void assertSameAsTensorFlow(Raster picture, float[] box, int size) {
    float[] crop = new float[size * size * 3];
    Arrays.fill(crop, 9);
    CropAndResize.bgr(picture, box[0], box[1], box[2], box[3], size, size, crop, 0);
    float[] bgr = TestRasters.normalizedBgr(picture);
    assertSameAsNative(
        crop,
        TensorFlowImages.cropAndResize(bgr, picture.height(), picture.width(), box, size, size),
        picture.height() + " x " + picture.width() + ", " + Arrays.toString(box));
  }

  @Test
  void aBoxThatIsNotANumberIsOutside() {
    float[] crop = new float[24 * 24 * 3];
    Arrays.fill(crop, 9);
    CropAndResize.bgr(Raster.blank(5, 5), Float.NaN, 0, 1, Float.NaN, 24, 24, crop, 0);
    assertThat(crop).containsOnly(0);
  }

  @Test
  void cropsFillTheirPlaceInABatch() {
    Raster picture = TestRasters.noise(new Random(13), 30, 20);
    float[] batch = new float[3 * 4 * 5 * 3];
    CropAndResize.bgr(picture, 0.1f, 0.2f, 0.8f, 0.9f, 4, 5, batch, 60);
    float[] alone = new float[60];
    CropAndResize.bgr(picture, 0.1f, 0.2f, 0.8f, 0.9f, 4, 5, alone, 0);
    assertThat(Arrays.copyOfRange(batch, 60, 120)).isEqualTo(alone);
    assertThat(Arrays.copyOf(batch, 60)).containsOnly(0);
    assertThat(Arrays.copyOfRange(batch, 120, 180)).containsOnly(0);
  }

  @Test
  void whatDoesNotFitIsRefused() {
    Raster picture = Raster.blank(8, 8);
    assertThatThrownBy(() -> CropAndResize.bgr(picture, 0, 0, 1, 1, 4, 4, new float[50], 3))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the output has 50 values; from 3 on 48 are needed");
    assertThatThrownBy(() -> CropAndResize.bgr(picture, 0, 0, 1, 1, 0, 4, new float[50], 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot crop to 4 x 0 pixels");
  }
}
