package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertMotif;
import static dev.ocellus.server.picture.Decoding.assertPixel;
import static dev.ocellus.server.picture.Decoding.assertRefused;
import static dev.ocellus.server.picture.Decoding.decode;
import static dev.ocellus.server.picture.Decoding.pixel;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Exif;
import dev.ocellus.server.sample.Icc;
import dev.ocellus.server.sample.Motif;
import dev.ocellus.server.sample.Png;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PngDecoderTest {
  private static final long[] P3 = {31270, 32900, 68000, 32000, 26500, 69000, 15000, 6000};

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void everyFilterIsUndone(int filter) {
    assertMotif(decode(new Png(Png.RGB, 8).filter(filter).toArray()), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1", "0, 2", "0, 4", "0, 8", "0, 16", "2, 8", "2, 16", "3, 1", "3, 2", "3, 4", "3, 8",
    "4, 8", "4, 16", "6, 8", "6, 16"
  })
  void interlacedPicturesShowWhatOthersShow(int type, int depth) {
    Raster plain = decode(new Png(type, depth).toArray());
    Raster interlaced = decode(new Png(type, depth).interlaced().toArray());
    assertThat(interlaced.rgba()).isEqualTo(plain.rgba());
  }

  @ParameterizedTest
  @CsvSource({"1, 21", "21, 1", "1, 1", "3, 5"})
  void interlacedPicturesMayBeTooSmallForSomePasses(int width, int height) {
    Raster plain = decode(new Png(Png.RGBA, 8).size(width, height).toArray());
    Raster interlaced = decode(new Png(Png.RGBA, 8).size(width, height).interlaced().toArray());
    assertThat(interlaced.rgba()).isEqualTo(plain.rgba());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 8, 16})
  void oneGreyMayBeTransparentAtEveryDepth(int depth) {
    int most = (1 << depth) - 1;
    byte[] black = Png.chunk("tRNS", 0, 0);
    byte[] white = Png.chunk("tRNS", new Bytes().u16(most).toArray());
    Raster withoutBlack = decode(new Png(Png.GREY, depth).with(black).toArray());
    Raster withoutWhite = decode(new Png(Png.GREY, depth).with(white).toArray());
    assertThat(pixel(withoutBlack, 0, 0)).containsExactly(0, 0, 0, 0);
    assertThat(pixel(withoutBlack, 20, 0)).containsExactly(255, 255, 255, 255);
    assertThat(pixel(withoutWhite, 0, 0)).containsExactly(0, 0, 0, 255);
    assertThat(pixel(withoutWhite, 20, 0)).containsExactly(255, 255, 255, 0);
  }

  @Test
  void ofATransparentColourTheLowerEightBitsCount() {
    byte[] chunk = Png.chunk("tRNS", 7, 255);
    assertThat(pixel(decode(new Png(Png.GREY, 8).with(chunk).toArray()), 20, 0))
        .containsExactly(255, 255, 255, 0);
    assertThat(decode(new Png(Png.GREY, 16).with(chunk).toArray()).isOpaque()).isTrue();
  }

  @Test
  void transparencyBeforeThePaletteDoesNotCount() {
    byte[] clear = Png.chunk("tRNS", 0, 0, 0);
    assertThat(decode(new Png(Png.PALETTE, 2).with(clear).toArray()).isOpaque()).isFalse();
    assertThat(decode(new Png(Png.PALETTE, 2).beforePalette(clear).toArray()).isOpaque()).isTrue();
  }

  @Test
  void anIndexBehindTheLastColourMeansThatOne() {
    Raster picture = decode(new Png(Png.PALETTE, 4).palette(Bytes.of(1, 2, 3, 4, 5, 6)).toArray());
    assertThat(pixel(picture, 20, 0)).containsExactly(4, 5, 6, 255);
  }

  @ParameterizedTest
  @ValueSource(ints = {Png.RGB, Png.GREY, Png.PALETTE, Png.RGBA})
  void aGammaOfOneIsLinearLight(int type) {
    Png png = new Png(type, type == Png.PALETTE ? 1 : 8).beforePalette(Png.gamma(100_000));
    if (type == Png.PALETTE) {
      png.palette(Bytes.of(51, 51, 51, 51, 51, 51));
    }
    assertPixel(decode(png.toArray()), 4, 0, 1, 124, grey(type), green(type), 255);
  }

  private static int grey(int type) {
    return type == Png.GREY || type == Png.PALETTE ? 124 : 0;
  }

  private static int green(int type) {
    return type == Png.GREY || type == Png.PALETTE ? 124 : 97;
  }

  @Test
  void primariesCountWhereThereIsAGamma() {
    byte[] p3 = Png.primaries(P3);
    Raster picture = decode(new Png(Png.RGB, 8).with(Png.gamma(45_455)).with(p3).toArray());
    assertPixel(picture, 10, 6, 2, 127, 128, 127, 255);
    assertPixel(picture, 0, 12, 2, 0, 255, 61, 255);
    assertMotif(decode(new Png(Png.RGB, 8).with(p3).toArray()), 0);
  }

  @Test
  void primariesThatMakeNoSenseLeaveThePictureAsItIs() {
    for (long[] xy : List.of(new long[8], new long[] {31270, 32900, 764000, 33000, 1, 1, 1, 1})) {
      Png png = new Png(Png.RGB, 8).with(Png.gamma(100_000)).with(Png.primaries(xy));
      assertMotif(decode(png.toArray()), 0);
    }
  }

  @Test
  void ofSeveralWaysToTellColoursTheOneThatTellsMostCounts() {
    byte[] p3 = Png.chunk("cICP", 12, 13, 0, 1);
    byte[] linear = Png.profile(Icc.linearRgb());
    byte[] srgb = Png.chunk("sRGB", 0);
    byte[] gamma = Png.gamma(35_000);
    Raster byNumbers = decode(new Png(Png.RGB, 8).with(p3).toArray());
    Raster byProfile = decode(new Png(Png.RGB, 8).with(linear).toArray());
    assertThat(decoded(gamma, srgb, linear, p3).rgba()).isEqualTo(byNumbers.rgba());
    assertThat(decoded(gamma, srgb, linear).rgba()).isEqualTo(byProfile.rgba());
    assertMotif(decoded(gamma, srgb), 0);
    assertPixel(decoded(gamma), 10, 0, 1, 103, 0, 53, 255);
  }

  private static Raster decoded(byte[]... chunks) {
    Png png = new Png(Png.RGB, 8);
    for (byte[] chunk : chunks) {
      png.with(chunk);
    }
    return decode(png.toArray());
  }

  @Test
  void whatTellsColoursAndIsBrokenIsAsIfItWereNotThere() {
    byte[] gamma = Png.gamma(100_000);
    Raster byGamma = decoded(gamma);
    byte[] cut = Png.profile(Arrays.copyOf(Icc.displayP3(), 300));
    byte[] unpacked = Png.chunk("iCCP", Icc.displayP3());
    byte[] wrong = Png.profile(Icc.displayP3());
    wrong[wrong.length - 1] ^= 1;
    byte[] unknown = Png.chunk("cICP", 2, 2, 0, 1);
    for (byte[] broken : List.of(cut, unpacked, wrong, unknown, Png.chunk("sRGB", 9))) {
      assertThat(decoded(broken, gamma).rgba()).isEqualTo(byGamma.rgba());
    }
    assertMotif(decoded(Png.gamma(0)), 0);
    assertMotif(decoded(Png.chunk("gAMA", 1)), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 12",
    "1, 4, 18",
    "1, 5, 5",
    "1, 7, 43",
    "1, 8, 88",
    "1, 13, 25",
    "1, 17, 9",
    "1, 2, 25"
  })
  void transferFunctionsGoByTheirNumber(int primaries, int transfer, int expected) {
    byte[] chunk = Png.chunk("cICP", primaries, transfer, 0, 1);
    Raster picture = decode(new Png(Png.GREY, 8).with(chunk).toArray());
    assertPixel(picture, 2, 0, 1, expected, expected, expected, 255);
  }

  @ParameterizedTest
  @CsvSource({"16, 4, 17", "16, 11, 163", "16, 15, 254", "18, 11, 111", "18, 17, 220"})
  void lightBrighterThanPaperIsMappedToWhatAScreenHas(int transfer, int x, int expected) {
    byte[] chunk = Png.chunk("cICP", 9, transfer, 0, 1);
    Raster picture = decode(new Png(Png.GREY, 8).with(chunk).toArray());
    assertPixel(picture, x, 0, 2, expected, expected, expected, 255);
  }

  @Test
  void aProfileForGreyIsForGreyPictures() {
    byte[] chunk = Png.profile(Icc.linearGrey());
    assertPixel(decode(new Png(Png.GREY, 8).with(chunk).toArray()), 4, 0, 1, 124, 124, 124, 255);
    assertMotif(decode(new Png(Png.RGB, 8).with(chunk).toArray()), 0);
  }

  @Test
  void alphaIsNoColour() {
    byte[] plain = decode(new Png(Png.RGBA, 8).toArray()).rgba();
    byte[] linear = decode(new Png(Png.RGBA, 8).with(Png.gamma(100_000)).toArray()).rgba();
    for (int i = Motif.ALPHA; i < plain.length; i += 4) {
      assertThat(linear[i]).isEqualTo(plain[i]);
    }
  }

  @Test
  void orientationIsTheFirstOneBeforeThePixels() {
    byte[] six = Png.chunk("eXIf", Exif.orientation(6));
    byte[] three = Png.chunk("eXIf", Exif.orientation(3));
    assertThat(decode(new Png(Png.RGB, 8).with(six).with(three).toArray()).width())
        .isEqualTo(Motif.HEIGHT);
    assertMotif(decode(new Png(Png.RGB, 8).withAfterPixels(six).toArray()), 0);
    six[six.length - 1] ^= 1;
    assertMotif(decode(new Png(Png.RGB, 8).with(six).toArray()), 0);
  }

  @Test
  void anAnimationMayBeginWithAnotherPictureThanThoseSeeWhoDoNotKnowAnimations() {
    byte[] frame = new Bytes().u32(0, 2, 1, 3, 4).u16(1, 10).u8(0, 0).toArray();
    byte[] rows = Png.deflated(Bytes.of(0, 255, 0, 0, 0, 255, 0));
    Png png =
        new Png(Png.RGB, 8)
            .with(Png.chunk("acTL", 0, 0, 0, 1, 0, 0, 0, 0))
            .withAfterPixels(Png.chunk("fcTL", frame))
            .withAfterPixels(Png.chunk("fdAT", new Bytes().u32(1).put(rows).toArray()));
    Raster picture = decode(png.toArray());
    assertThat(pixel(picture, 3, 4)).containsExactly(255, 0, 0, 255);
    assertThat(pixel(picture, 4, 4)).containsExactly(0, 255, 0, 255);
    assertThat(pixel(picture, 5, 4)).containsExactly(0, 0, 0, 0);
  }

  @Test
  void pixelsMayComeInPiecesAndWithoutTheirOwnChecksum() {
    assertMotif(decode(new Png(Png.RGB, 8).pieces(40).toArray()), 0);
    assertMotif(decode(new Png(Png.RGB, 8).withAfterPixels(new byte[0]).toArray()), 0);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] whole = new Png(Png.RGB, 8).toArray();
    byte[] header = whole.clone();
    header[24] = 3;
    byte[] pixels = whole.clone();
    pixels[Bytes.indexOf(whole, "IDAT", 0) + 10] ^= 1;
    assertRefused(
        Arrays.copyOf(whole, whole.length - 5), "the PNG picture is damaged: it ends early");
    assertRefused(header, "the PNG picture is damaged: the checksum of its chunk IHDR is wrong");
    assertRefused(pixels, "the PNG picture is damaged: the checksum of its chunk IDAT is wrong");
    assertRefused(
        new Png(Png.RGB, 4).toArray(),
        "the PNG picture is damaged: there is no colour type 2 with 4 bits a sample");
    assertRefused(
        new Png(Png.RGB, 8).filter(5).toArray(),
        "the PNG picture is damaged: there is no filter 5");
    assertRefused(
        new Png(Png.RGB, 8).with(Png.chunk("ABCD")).toArray(),
        "the PNG picture is damaged: its chunk ABCD is unknown");
    assertRefused(
        new Png(Png.PALETTE, 8).with(Png.chunk("PLTE", 1, 2, 3)).toArray(),
        "the PNG picture is damaged: it has the chunk PLTE twice");
    assertRefused(
        new Png(Png.PALETTE, 8).palette(new byte[0]).toArray(),
        "the PNG picture is damaged: it has no palette");
    assertRefused(
        new Png(Png.PALETTE, 8).palette(new byte[3 * 257]).toArray(),
        "the PNG picture is damaged: its palette has 257 colours; expected 1 to 256");
  }
}
