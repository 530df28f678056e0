package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertMotif;
import static dev.ocellus.server.picture.Decoding.assertPixel;
import static dev.ocellus.server.picture.Decoding.assertRefused;
import static dev.ocellus.server.picture.Decoding.decode;
import static dev.ocellus.server.picture.Decoding.pixel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.Raster;
import dev.ocellus.server.sample.Exif;
import dev.ocellus.server.sample.Icc;
import dev.ocellus.server.sample.Motif;
import dev.ocellus.server.sample.Webp;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebpDecoderTest {
  private static final int W = Motif.WIDTH;
  private static final int H = Motif.HEIGHT;

  private final byte[] lossy = Webp.lossy(W, H, 1);
  private final byte[] lossless = Webp.lossless(W, H, false);
  private final byte[] clear = Webp.lossless(W, H, true);

  private static int alpha(Raster picture, int x, int y) {
    return pixel(picture, x, y).get(3);
  }

  @Test
  void losslessPicturesAreExactAndLossyOnesNearly() {
    assertMotif(decode(Webp.riff(lossless)), 0);
    assertMotif(decode(Webp.riff(lossy)), 40);
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.2f, 0.5f, 0.8f, 1})
  void flatColoursStayAsTheyAre(float quality) {
    Raster picture = decode(Webp.riff(Webp.flat(64, 64, 0xdc2828, quality)));
    for (int at = 0; at < 64; at += 9) {
      assertPixel(picture, at, 63 - at, 12, 220, 40, 40, 255);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "1, 0, false",
    "2, 0, false",
    "3, 0, false",
    "0, 1, false",
    "0, 0, true",
    "1, 0, true",
    "2, 0, true",
    "3, 1, true"
  })
  void alphaMayBeFilteredPreparedAndCompressed(int filter, int prepared, boolean compressed) {
    byte[] chunk = Webp.alpha(W, H, prepared, filter, compressed);
    Raster picture = decode(Webp.riff(Webp.extended(Webp.ALPHA, W, H), chunk, lossy));
    for (int y = 0; y < H; y++) {
      for (int x = 0; x < W; x++) {
        assertThat(alpha(picture, x, y)).isEqualTo(Motif.sample(x, y, Motif.ALPHA, 255));
      }
    }
  }

  @Test
  void alphaOfALossyPictureCountsWhereTheFlagsTellOfIt() {
    byte[] chunk = Webp.alpha(W, H, 0, 0, false);
    assertThat(decode(Webp.riff(Webp.extended(0, W, H), chunk, lossy)).isOpaque()).isTrue();
  }

  @Test
  void alphaOfALosslessPictureCountsAnyway() {
    Raster told = decode(Webp.riff(Webp.extended(Webp.ALPHA, W, H), clear));
    Raster untold = decode(Webp.riff(Webp.extended(0, W, H), clear));
    assertThat(pixel(told, 10, 6)).containsExactly(127, 127, 127, 127);
    assertThat(pixel(untold, 10, 6)).as("as if multiplied").containsExactly(255, 255, 255, 127);
    assertThat(decode(Webp.riff(clear)).rgba()).isEqualTo(told.rgba());
  }

  @Test
  void aProfileCountsWhereTheFlagsTellOfItAndItIsWhole() {
    byte[] icc = Webp.chunk("ICCP", Icc.linearRgb());
    byte[] cut = Webp.chunk("ICCP", Arrays.copyOf(Icc.linearRgb(), 200));
    byte[] grey = Webp.chunk("ICCP", Icc.linearGrey());
    byte[] told = Webp.extended(Webp.PROFILE, W, H);
    assertPixel(decode(Webp.riff(told, icc, lossless)), 4, 0, 1, 124, 0, 97, 255);
    assertMotif(decode(Webp.riff(Webp.extended(0, W, H), icc, lossless)), 0);
    assertMotif(decode(Webp.riff(told, cut, lossless)), 0);
    assertMotif(decode(Webp.riff(told, grey, lossless)), 0);
  }

  @Test
  void orientationDoesNotCountAsInBrowsers() {
    byte[] exif = Webp.chunk("EXIF", Exif.orientation(6));
    assertMotif(decode(Webp.riff(Webp.extended(8, W, H), lossless, exif)), 0);
  }

  @Test
  void theFirstFrameStandsOnItsCanvas() {
    byte[] canvas = Webp.extended(Webp.ANIMATED | Webp.ALPHA, 40, 30);
    byte[] first = Webp.frame(6, 8, W, H, 0, Webp.alpha(W, H, 0, 2, true), lossy);
    byte[] second = Webp.frame(0, 0, W, H, 0, lossless);
    Raster picture = decode(Webp.riff(canvas, Webp.animation(), first, second));
    assertThat(picture.width()).isEqualTo(40);
    assertThat(alpha(picture, 5, 8)).isZero();
    assertThat(alpha(picture, 8, 8)).isEqualTo(127);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] whole = Webp.riff(lossy);
    byte[] alpha = Webp.alpha(W, H, 0, 0, false);
    byte[] extended = Webp.extended(Webp.ALPHA, W, H);
    byte[] animated = Webp.extended(Webp.ANIMATED, W, H);
    assertRefused(
        Arrays.copyOf(whole, whole.length - 1), "the WebP picture is damaged: it ends early");
    assertRefused(Webp.riff(extended), "the WebP picture is damaged: it has no pixels");
    assertRefused(
        Webp.riff(extended, alpha, clear), "the WebP picture is damaged: it has no pixels");
    assertRefused(
        Webp.riff(extended, lossy, alpha),
        "the WebP picture is damaged: it has more than one picture");
    assertRefused(
        Webp.riff(Webp.extended(0, W + 1, H), lossy),
        "the WebP picture is damaged: its pixels are 21 x 13, its header says 22 x 13");
    assertRefused(
        Webp.riff(animated, Webp.animation(), Webp.frame(2, 0, W, H, 0, lossy)),
        "the WebP picture is damaged: its first frame reaches beyond its canvas");
    assertRefused(
        Webp.riff(animated, Webp.frame(0, 0, W, H, 0, lossy)),
        "the WebP picture is damaged: it has no chunk ANIM");
    alpha[8] = 0x33;
    assertRefused(
        Webp.riff(extended, alpha, lossy),
        "the WebP picture is damaged: its alpha cannot be decoded");
    byte[] cut = Webp.chunk("VP8 ", Arrays.copyOfRange(lossy, 8, 60));
    assertRefused(Webp.riff(cut), "the WebP picture is damaged: its pixels cannot be decoded");
  }

  @Test
  void hostileSizesAreRefusedByTheHeader() {
    byte[] huge = Webp.riff(Webp.extended(0, 1 << 24, 1 << 24), lossless);
    byte[] frame = Webp.frame(0, 0, 1 << 24, 1 << 24, 0, lossless);
    byte[] inside = Webp.riff(Webp.extended(Webp.ANIMATED, W, H), Webp.animation(), frame);
    assertThatThrownBy(() -> decode(huge))
        .hasMessageContaining("megapixels (16777216 x 16777216); the limit is 40 megapixels");
    assertRefused(
        inside,
        "the WebP picture is damaged: its pixels are 21 x 13, its header says 16777216 x 16777216");
  }

  @Test
  void damagedBytesNeverReachBeyondLibwebp() {
    byte[][] files = {
      Webp.riff(lossy),
      Webp.riff(clear),
      Webp.riff(Webp.extended(Webp.ALPHA, W, H), Webp.alpha(W, H, 0, 1, true), lossy)
    };
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      byte[] damaged = files[round % files.length].clone();
      for (int i = 0; i < 1 + round % 4; i++) {
        damaged[20 + random.nextInt(damaged.length - 20)] = (byte) random.nextInt();
      }
      try {
        assertThat(decode(damaged).width()).isPositive();
      } catch (ImageException e) {
        assertThat(e.getMessage()).containsAnyOf("the WebP picture is damaged: ", "megapixels");
      }
    }
  }
}
