package dev.ocellus.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RasterTest {
  @Test
  void bytesThatDoNotFitTheSizeAreRefused() {
    assertThatThrownBy(() -> Raster.of(65536, 65536, new byte[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a picture of 65536 x 65536 pixels does not have 0 bytes of RGBA");
  }

  @Test
  void aPartIsCopied() {
    Raster picture = Raster.blank(3, 2);
    for (int i = 0; i < 24; i++) {
      picture.rgba()[i] = (byte) i;
    }
    Raster part = picture.crop(1, 0, 2, 2);
    assertThat(part.rgba())
        .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 16, 17, 18, 19, 20, 21, 22, 23);
    part.rgba()[0] = 99;
    assertThat(picture.rgba()[4]).isEqualTo((byte) 4);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 0, 1, 1",
    "0, -1, 1, 1",
    "0, 0, 0, 1",
    "0, 0, 1, 0",
    "2, 0, 2, 1",
    "0, 1, 1, 2",
    "1, 0, 2147483647, 1"
  })
  void aPartBeyondThePictureIsRefused(int left, int top, int width, int height) {
    assertThatThrownBy(() -> Raster.blank(3, 2).crop(left, top, width, height))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a part of %d x %d pixels at %d, %d is not within a picture of 3 x 2",
            width, height, left, top);
  }

  @Test
  void whatIsTransparentIsLaidOnWhite() {
    byte[] pixels = {0, 0, 0, 0, 10, 20, 30, -1, 0, 100, -1, 51};
    assertThat(Raster.of(3, 1, pixels).onWhite().rgba())
        .containsExactly(-1, -1, -1, -1, 10, 20, 30, -1, (byte) 204, (byte) 224, -1, -1);
  }
}
