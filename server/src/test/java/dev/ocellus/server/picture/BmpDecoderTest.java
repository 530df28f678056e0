package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertMotif;
import static dev.ocellus.server.picture.Decoding.assertPixel;
import static dev.ocellus.server.picture.Decoding.assertRefused;
import static dev.ocellus.server.picture.Decoding.decode;
import static dev.ocellus.server.picture.Decoding.pixel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.server.sample.Bmp;
import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Icc;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BmpDecoderTest {
  private static final int RLE_8 = 1;
  private static final int RLE_4 = 2;
  private static final int MASKS = 3;
  private static final int RLE_24 = 4;
  private static final int MASKS_WITH_ALPHA = 6;

  private static Raster runs(int compression, int depth, int... codes) {
    return decode(new Bmp(40, depth).compression(compression).pixels(Bytes.of(codes)).toArray());
  }

  private static byte[] masks(long... masks) {
    return new Bytes().u32le(masks).toArray();
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 16, 20, 36, 40, 42, 46, 52, 56, 64, 108, 124})
  void everyHeaderIsRead(int header) {
    assertMotif(decode(new Bmp(header, 24).toArray()), 0);
    assertThat(pixel(decode(new Bmp(header, 4).toArray()), 0, 0)).containsExactly(0, 255, 0, 255);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 54, 0xffffffffL})
  void whatTheFileSaysOfItsLengthIsNotAsked(long length) {
    assertMotif(decode(new Bmp(40, 24).fileLength(length).toArray()), 0);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 24, 32})
  void rowsMayComeFromTheTop(int depth) {
    assertThat(decode(new Bmp(40, depth).topDown().toArray()).rgba())
        .isEqualTo(decode(new Bmp(40, depth).toArray()).rgba());
  }

  @Test
  void twoBitsChooseOneOfFourColours() {
    Raster picture = decode(new Bmp(40, 2).toArray());
    assertThat(pixel(picture, 0, 0)).containsExactly(0, 255, 0, 255);
    assertThat(pixel(picture, 7, 0)).containsExactly(85, 218, 91, 255);
    assertThat(pixel(picture, 20, 0)).containsExactly(255, 144, 17, 255);
  }

  @Test
  void coloursThatThePaletteLacksAreBlack() {
    Raster picture = decode(new Bmp(40, 4).colours(3, 3).toArray());
    assertThat(pixel(picture, 2, 0)).containsExactly(127, 218, 91, 255);
    assertThat(pixel(picture, 20, 0)).containsExactly(0, 0, 0, 255);
  }

  @Test
  void masksStandBehindAShortHeaderAndInsideOfALongOne() {
    byte[] rgb565 = masks(0xf800, 0x07e0, 0x001f, 0);
    byte[] behind = new Bmp(40, 16).compression(MASKS).masks(0xf800, 0x07e0, 0x001f).toArray();
    byte[] inside = new Bmp(108, 16).compression(MASKS).fields(rgb565).toArray();
    assertThat(decode(behind).rgba()).isEqualTo(decode(inside).rgba());
  }

  @Test
  void fewBitsAreSpreadToEight() {
    byte[] pixels = new byte[1 * 4];
    pixels[0] = 0x11;
    pixels[1] = (byte) 0xf3;
    Bmp bmp = new Bmp(40, 16).size(1, 1).pixels(pixels);
    Raster picture = decode(bmp.compression(MASKS).masks(0xf800, 0x07e0, 0x001f).toArray());
    assertThat(pixel(picture, 0, 0)).containsExactly(247, 97, 140, 255);
  }

  @Test
  void aMaskOfAlphaCountsAlsoBehindTheHeader() {
    Bmp bmp = new Bmp(40, 32).alpha().compression(MASKS_WITH_ALPHA);
    Raster picture = decode(bmp.masks(0xff0000, 0xff00, 0xff, 0xff000000L).toArray());
    assertThat(pixel(picture, 20, 0)).containsExactly(255, 0, 159, 0);
    assertThat(pixel(picture, 4, 0)).containsExactly(51, 0, 31, 255);
    assertThat(decode(new Bmp(40, 32).alpha().toArray()).isOpaque()).isTrue();
  }

  @Test
  void runsOfPixelsMayBeLeftEarlyAndGoTooFar() {
    Raster picture = runs(RLE_8, 8, 3, 5, 0, 0, 99, 7, 0, 2, 0, 2, 1, 9, 0, 1);
    assertThat(pixel(picture, 2, 12)).containsExactly(5, 70, 199, 255);
    assertThat(pixel(picture, 3, 12)).containsExactly(0, 0, 0, 255);
    assertThat(pixel(picture, 20, 11)).containsExactly(7, 252, 125, 255);
    assertThat(picture.isOpaque()).isTrue();
  }

  @Test
  void fourBitsTakeTurnsInARun() {
    Raster picture = runs(RLE_4, 4, 3, 0x12, 0, 3, 0x34, 0x50, 0, 1);
    assertThat(pixel(picture, 0, 12)).containsExactly(17, 218, 91, 255);
    assertThat(pixel(picture, 1, 12)).containsExactly(34, 181, 182, 255);
    assertThat(pixel(picture, 2, 12)).isEqualTo(pixel(picture, 0, 12));
    assertThat(pixel(picture, 3, 12)).containsExactly(51, 144, 17, 255);
    assertThat(pixel(picture, 5, 12)).containsExactly(85, 70, 199, 255);
  }

  @Test
  void os2HasRunsOfTwentyFourBits() {
    byte[] codes = Bytes.of(2, 3, 2, 1, 0, 3, 6, 5, 4, 9, 8, 7, 12, 11, 10, 0, 0, 1);
    Bmp bmp = new Bmp(64, 24).compression(RLE_24).pixels(codes);
    Raster picture = decode(bmp.toArray());
    assertThat(pixel(picture, 1, 12)).containsExactly(1, 2, 3, 255);
    assertThat(pixel(picture, 4, 12)).containsExactly(10, 11, 12, 255);
  }

  @Test
  void anEmbeddedProfileIsConverted() {
    byte[] colourSpace = new Bytes().u32le(0, 0, 0, 0).text("DEBM").toArray();
    byte[] bmp = new Bmp(124, 24).fields(colourSpace).toArray();
    byte[] icc = Icc.linearRgb();
    System.arraycopy(masks(bmp.length - 14, icc.length), 0, bmp, 14 + 112, 8);
    Raster picture = decode(new Bytes().put(bmp).put(icc).toArray());
    assertPixel(picture, 4, 0, 1, 124, 0, 97, 255);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] whole = new Bmp(40, 24).toArray();
    assertRefused(
        Arrays.copyOf(whole, whole.length - 1), "the BMP picture is damaged: it ends early");
    assertRefused(
        new Bmp(40, 3).toArray(),
        "the BMP picture is damaged: it has 3 bits a pixel, which no BMP has");
    assertRefused(
        new Bmp(12, 16).toArray(),
        "the BMP picture is damaged: it has 16 bits a pixel, which no BMP has");
    assertRefused(
        new Bmp(40, 24).compression(9).toArray(),
        "the BMP picture is damaged: its compression 9 is unknown");
    assertRefused(
        new Bmp(68, 24).toArray(),
        "the BMP picture is damaged: its information header of 68 bytes is unknown");
    assertRefused(
        new Bmp(40, 16).compression(MASKS).masks(0xff0000, 0xff00, 0xff).toArray(),
        "the BMP picture is damaged: the colour mask ff0000 does not fit 16 bits");
    assertRefused(
        new Bmp(40, 32).compression(MASKS).masks(0xf0f000, 0xf00, 0xf).toArray(),
        "the BMP picture is damaged: the colour mask f0f000 does not fit 32 bits");
  }
}
