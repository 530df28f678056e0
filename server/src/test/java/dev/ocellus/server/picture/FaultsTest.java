package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertPixel;
import static dev.ocellus.server.picture.Decoding.decode;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.testing.Shared;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures that were once decoded wrongly, and what Chromium shows of them at three places. */
class FaultsTest {

  @ParameterizedTest
  @CsvSource({
    "annotate-500-1x1.jpg, 1x1, 77 77 77 255, 77 77 77 255, 77 77 77 255",
    "bmp-2bit.bmp, 72x48, 220 40 40 255, 240 220 60 255, 240 220 60 255",
    "bmp-filesize-0.bmp, 72x48, 220 40 40 255, 108 108 108 255, 240 220 60 255",
    "bmp-os2v2-64.bmp, 72x48, 220 40 40 255, 108 108 108 255, 240 220 60 255",
    "gif-transparent-index-outside.gif, 72x48, 220 40 40 255, 240 220 60 255, 240 220 60 255",
    "jpeg-cmyk-no-adobe.jpg, 72x48, 220 40 40 255, 106 108 109 255, 240 220 60 255",
    "jpeg-exif-orientation-long.jpg, 280x280, 41 25 10 255, 71 69 70 255, 145 98 82 255",
    "jpeg-exif-orientation-twice.jpg, 48x72, 50 70 221 255, 107 107 107 255, 41 199 60 255",
    "jpeg-grey-icc-linear.jpg, 72x48, 239 239 239 255, 173 173 173 255, 248 248 248 255",
    "jpeg-icc-1gb.jpg, 96x72, 29 16 10 255, 61 58 49 255, 9 8 24 255",
    "jpeg-icc-cut.jpg, 72x48, 220 40 41 255, 109 109 109 255, 240 220 61 255",
    "jpeg-trailing-101-ffda.jpg, 72x48, 220 40 41 255, 109 109 109 255, 240 220 61 255",
    "png-gama-linear.png, 72x48, 239 110 110 255, 174 174 174 255, 248 239 133 255",
    "png-grey2-trns.png, 72x48, 0 0 0 255, 255 255 255 255, 255 255 255 255",
    "png-iccp-p3.png, 72x48, 241 0 10 255, 108 108 108 255, 245 220 0 255",
    "webp-alpha-uncompressed.webp, 72x48, 0 0 0 0, 108 108 108 144, 240 221 61 255",
    "webp-icc-junk.webp, 72x48, 220 40 40 255, 108 108 108 255, 240 220 60 255",
    "webp-lossless-alpha-noflag.webp, 72x48, 0 0 0 0, 191 191 191 144, 240 220 60 255",
    "webp-lossy-flat-colour.webp, 64x64, 220 41 40 255, 220 41 40 255, 220 41 40 255",
    "webp-lossy-photo-dark.webp, 400x300, 81 138 208 255, 172 151 149 255, 154 125 105 255"
  })
  void aPictureThatWasOnceDecodedWronglyIsRight(
      String name, String size, String first, String middle, String last) {
    Raster picture = decode(Shared.bytes("faults/" + name));
    int width = picture.width();
    int height = picture.height();
    assertThat(width + "x" + height).isEqualTo(size);
    assertPixel(picture, 0, 0, 2, numbers(first));
    assertPixel(picture, width / 2, height / 2, 2, numbers(middle));
    assertPixel(picture, width - 1, height - 1, 2, numbers(last));
  }

  private static int[] numbers(String rgba) {
    return List.of(rgba.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
  }
}
