package dev.ocellus.server.picture;

import static dev.ocellus.server.Pictures.bytes;
import static dev.ocellus.server.Pictures.chunk;
import static dev.ocellus.server.Pictures.pixels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.Pictures;
import dev.ocellus.testing.Shared;
import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureDecoderTest {
  private static final int RED = 0xff0000;
  private static final int GREEN = 0x00ff00;
  private static final int BLUE = 0x0000ff;
  private static final int WHITE = 0xffffff;

  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;
  private static final int GREY_ALPHA = 4;

  private static final String LOSSY_WEBP =
      "UklGRlQAAABXRUJQVlA4IEgAAADQAgCdASogABAAAMASJaACdMoRwN4B+AH6gf2ACSngAP79Kg///fo9f+7hmuZH/rRz"
          + "/+tBAPR9vv/rax//+1zjwYephmkgAAA=";
  private static final String LOSSLESS_WEBP =
      "UklGRjgAAABXRUJQVlA4TCwAAAAvH8ADAB8gEEjeHzqN+RcQFPwf3fxHZA+AINtmkpO85AAuENH/2DbVH0DVLQ==";

  private final PictureDecoder decoder = new PictureDecoder(ImageLimits.DEFAULT);

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
  void decodesEachFormatThatJavaWrites(String format) {
    BufferedImage image = Pictures.quadrants(32, 16, BufferedImage.TYPE_INT_RGB);
    assertQuadrants(
        decoder.decode(Pictures.encode(image, format)), 32, 16, RED, GREEN, BLUE, WHITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSY_WEBP, LOSSLESS_WEBP})
  void decodesWebp(String file) {
    Raster picture = decoder.decode(Base64.getDecoder().decode(file));
    assertQuadrants(picture, 32, 16, RED, GREEN, BLUE, WHITE);
  }

  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({
    "1, 32, 16, RGBW", "2, 32, 16, GRWB", "3, 32, 16, WBGR", "4, 32, 16, BWRG",
    "5, 16, 32, RBGW", "6, 16, 32, BRWG", "7, 16, 32, WGBR", "8, 16, 32, GWRB",
    "0, 32, 16, RGBW", "9, 32, 16, RGBW"
  })
  void turnsPicturesAsTheCameraWasHeld(int orientation, int width, int height, String corners) {
    int[] colours =
        corners.chars().map(c -> "RGBW".indexOf(c)).map(PictureDecoderTest::colour).toArray();
    byte[] jpeg = Pictures.jpegWithOrientation(Pictures.jpeg(32, 16), orientation);
    assertQuadrants(decoder.decode(jpeg), width, height, colours);
    byte[] row = new byte[32 * 3];
    byte[] png =
        Pictures.png(32, 16, 8, RGB, chunk("eXIf", Pictures.exif(orientation)), rows(row, 16));
    assertThat(decoder.decode(png).width()).isEqualTo(width);
  }

  @Test
  void orientationAfterThePixelsOfAPngDoesNotCountAsInBrowsers() {
    byte[] png =
        Pictures.png(32, 16, 8, RGB, rows(new byte[96], 16), chunk("eXIf", Pictures.exif(6)));
    assertThat(decoder.decode(png).width()).isEqualTo(32);
  }

  @Test
  void damagedExifIsNoReasonToRefuseAPicture() {
    byte[] jpeg = Pictures.withJpegSegment(Pictures.jpeg(32, 16), 0xe1, ascii("Exif\0\0MM\0*zzzz"));
    assertQuadrants(decoder.decode(jpeg), 32, 16, RED, GREEN, BLUE, WHITE);
  }

  @Test
  void onePixelIsAPicture() {
    assertThat(decoder.decode(Pictures.png(2, 2)).width()).isEqualTo(2);
    byte[] png = Pictures.png(1, 1, 8, RGB, pixels(bytes(1, 2, 3)));
    assertThat(decoder.decode(png).rgba()).containsExactly(1, 2, 3, -1);
  }

  @Test
  void greyMeansTheSameNumbersInRedGreenAndBlue() {
    byte[] png = Pictures.png(3, 1, 8, GREY, pixels(bytes(0, 100, 255)));
    assertThat(rgb(decoder.decode(png))).containsExactly(0x000000, 0x646464, 0xffffff);
    BufferedImage grey = new BufferedImage(16, 16, BufferedImage.TYPE_BYTE_GRAY);
    Arrays.fill(((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), (byte) 100);
    assertThat(rgb(decoder.decode(Pictures.encode(grey, "jpeg")))).containsOnly(0x646464);
  }

  @Test
  void greyOfOneTwoAndFourBitsIsSpreadToEight() {
    assertThat(rgb(decoder.decode(Pictures.png(2, 1, 1, GREY, pixels(bytes(0b01000000))))))
        .containsExactly(0x000000, 0xffffff);
    assertThat(rgb(decoder.decode(Pictures.png(4, 1, 2, GREY, pixels(bytes(0b00011011))))))
        .containsExactly(0x000000, 0x555555, 0xaaaaaa, 0xffffff);
    assertThat(rgb(decoder.decode(Pictures.png(2, 1, 4, GREY, pixels(bytes(0x1f))))))
        .containsExactly(0x111111, 0xffffff);
  }

  @Test
  void sixteenBitsBecomeEight() {
    byte[] rgb = Pictures.png(1, 1, 16, RGB, pixels(bytes(0xff, 0xff, 0x80, 0x00, 0, 0)));
    assertThat(rgb(decoder.decode(rgb))).containsExactly(0xff8000);
    byte[] grey = Pictures.png(2, 1, 16, GREY, pixels(bytes(0x40, 0x40, 0xff, 0xff)));
    assertThat(rgb(decoder.decode(grey))).containsExactly(0x404040, 0xffffff);
  }

  @Test
  void alphaIsKeptNotPremultiplied() {
    byte[] rgba = Pictures.png(1, 1, 8, 6, pixels(bytes(200, 100, 50, 7)));
    assertThat(decoder.decode(rgba).rgba()).containsExactly(bytes(200, 100, 50, 7));
    byte[] grey = Pictures.png(1, 1, 8, GREY_ALPHA, pixels(bytes(90, 128)));
    assertThat(decoder.decode(grey).rgba()).containsExactly(bytes(90, 90, 90, 128));
  }

  @Test
  void palettesMayHaveTransparentColours() {
    byte[] png =
        Pictures.png(
            2,
            1,
            8,
            PALETTE,
            chunk("PLTE", bytes(1, 2, 3, 4, 5, 6)),
            chunk("tRNS", bytes(0)),
            pixels(bytes(0, 1)));
    assertThat(decoder.decode(png).rgba()).containsExactly(1, 2, 3, 0, 4, 5, 6, -1);
  }

  @Test
  void oneColourOfAnRgbPngMayBeTransparent() {
    byte[] png =
        Pictures.png(
            2, 1, 8, RGB, chunk("tRNS", bytes(0, 1, 0, 2, 0, 3)), pixels(bytes(1, 2, 3, 4, 5, 6)));
    assertThat(decoder.decode(png).rgba()).containsExactly(1, 2, 3, 0, 4, 5, 6, -1);
  }

  @Test
  void inksOfACmykJpegBecomeColours() {
    Raster red = decoder.decode(Pictures.cmykJpeg(16, 16, 255, 0, 0, 255));
    assertThat(red.rgba()[0] & 255).isGreaterThan(200);
    assertThat(red.rgba()[1] & 255).isLessThan(80);
    assertThat(red.rgba()[2] & 255).isLessThan(80);
  }

  @Test
  void theFirstFrameOfAGifStandsOnItsScreen() {
    Raster picture = decoder.decode(Pictures.gifWithSmallFrame());
    assertThat(List.of(picture.width(), picture.height())).containsExactly(4, 3);
    int[] alpha = IntStream.range(0, 12).map(i -> picture.rgba()[i * 4 + 3]).toArray();
    assertThat(alpha).containsExactly(0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0);
  }

  /** A PNG ends with a checksum of nothing, a GIF with a byte that says so. */
  @ParameterizedTest
  @CsvSource({"jpeg, 0", "png, 4", "gif, 2", "bmp, 0"})
  void aFileCutShortIsRefusedWhereverItIsCut(String format, int idle) {
    BufferedImage image = Pictures.quadrants(64, 64, BufferedImage.TYPE_INT_RGB);
    byte[] whole = Pictures.encode(image, format);
    for (int length = 0; length < whole.length - idle; length += Math.max(1, whole.length / 150)) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> decoder.decode(cut))
          .as("%s of %d bytes cut to %d", format, whole.length, length)
          .isInstanceOf(ImageException.class)
          .hasFieldOrPropertyWithValue("reason", Reason.UNREADABLE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LOSSY_WEBP, LOSSLESS_WEBP})
  void aWebpCutShortIsRefusedWhereverItIsCut(String file) {
    byte[] whole = Base64.getDecoder().decode(file);
    for (int length = 0; length < whole.length; length++) {
      byte[] cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> decoder.decode(cut))
          .as("%d bytes cut to %d", whole.length, length)
          .isInstanceOf(ImageException.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"jpeg", "png", "gif", "bmp"})
  void damagedBytesNeverCauseAnythingButARefusal(String format) {
    BufferedImage image = Pictures.quadrants(64, 64, BufferedImage.TYPE_INT_RGB);
    byte[] whole = Pictures.encode(image, format);
    var random = new Random(7);
    for (int round = 0; round < 300; round++) {
      byte[] damaged = whole.clone();
      for (int i = 0; i < 3; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(decoder.decode(damaged).width()).isPositive();
      } catch (ImageException e) {
        assertThat(e.getMessage()).isNotBlank();
      }
    }
  }

  @Test
  void aPngThatUnpacksToFarTooMuchIsRefusedByItsHeader() {
    byte[] bomb = Pictures.png(12_000, 12_000, 8, GREY, pixels(new byte[10]));
    assertThatThrownBy(() -> decoder.decode(bomb))
        .isInstanceOf(ImageException.class)
        .hasFieldOrPropertyWithValue("reason", Reason.TOO_LARGE);
  }

  @Test
  void compressedTextBesideThePixelsIsNotUnpacked() {
    byte[] zeros = Pictures.deflatedZeros(8 << 10);
    byte[] text =
        ByteBuffer.allocate(9 + zeros.length).put(ascii("comment\0\0")).put(zeros).array();
    byte[] png = Pictures.png(1, 1, 8, RGB, chunk("zTXt", text), pixels(bytes(1, 2, 3)));
    assertThat(decoder.decode(png).rgba()).containsExactly(1, 2, 3, -1);
  }

  @Test
  void aBmpAroundAnotherPictureIsRefused() {
    byte[] bmp = Pictures.encode(Pictures.quadrants(8, 8, BufferedImage.TYPE_INT_RGB), "bmp");
    bmp[30] = 5;
    assertThatThrownBy(() -> decoder.decode(bmp))
        .hasMessage(
            "a BMP that holds a JPEG or PNG is not read here; save the picture as JPEG or PNG"
                + " itself")
        .hasFieldOrPropertyWithValue("reason", Reason.UNSUPPORTED);
  }

  @Test
  void coloursOfAnotherColourSpaceBecomeThoseOfSrgb() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
    byte[] segment =
        ByteBuffer.allocate(14 + profile.length)
            .put(ascii("ICC_PROFILE\0"))
            .put((byte) 1)
            .put((byte) 1)
            .put(profile)
            .array();
    BufferedImage half = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    Arrays.fill(((DataBufferInt) half.getRaster().getDataBuffer()).getData(), 0x808080);
    byte[] jpeg = Pictures.withJpegSegment(Pictures.encode(half, "jpeg"), 0xe2, segment);
    assertThat(decoder.decode(jpeg).rgba()[0] & 255).isCloseTo(188, within(3));
  }

  @Test
  void theFirstFrameOfAnAnimatedWebpStandsOnItsCanvas() {
    byte[] frame = Base64.getDecoder().decode(LOSSLESS_WEBP);
    byte[] animated =
        Pictures.animatedWebp(40, 20, 4, 2, 32, 16, Arrays.copyOfRange(frame, 12, frame.length));
    Raster picture = decoder.decode(animated);
    assertThat(List.of(picture.width(), picture.height())).containsExactly(40, 20);
    assertThat(picture.rgba()[picture.offset(3, 10) + 3]).isZero();
    assertThat(rgb(picture)[10 * 40 + 4]).isNotZero();
  }

  @Test
  void saysWhatIsWrongWithADamagedPicture() {
    byte[] png = Pictures.png(2, 2, 8, RGB, pixels(bytes(1, 2, 3, 4, 5, 6)));
    assertThatThrownBy(() -> decoder.decode(Arrays.copyOf(png, png.length - 12)))
        .hasMessage("the PNG picture is damaged: it ends early");
    assertThatThrownBy(() -> decoder.decode(ascii("hello, world")))
        .isInstanceOf(ImageException.class)
        .hasFieldOrPropertyWithValue("reason", Reason.UNREADABLE);
  }

  @Test
  void realPhotographsKeepTheirSize() {
    Raster picture = decoder.decode(Shared.bytes("images/grace_hopper.jpg"));
    assertThat(List.of(picture.width(), picture.height())).containsExactly(517, 606);
    assertThat(picture.isOpaque()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 7", "7, 1"})
  void whatIsOnePixelWideOrHighIsWrittenAsPng(int width, int height) {
    Raster opaque = decoder.decode(Pictures.png(width, height));
    assertThat(decoder.decode(PngEncoder.encode(opaque)).rgba()).isEqualTo(opaque.rgba());
    Raster clear = Raster.blank(width, height);
    assertThat(decoder.decode(PngEncoder.encode(clear)).rgba()).isEqualTo(clear.rgba());
  }

  @Test
  void whatIsWrittenAsPngIsReadBackTheSame() {
    Raster opaque = decoder.decode(Pictures.png(5, 3));
    assertThat(decoder.decode(PngEncoder.encode(opaque)).rgba()).isEqualTo(opaque.rgba());
    Raster clear = Raster.of(1, 2, bytes(9, 8, 7, 6, 5, 4, 3, 0));
    assertThat(decoder.decode(PngEncoder.encode(clear)).rgba()).isEqualTo(clear.rgba());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static int colour(int corner) {
    return new int[] {RED, GREEN, BLUE, WHITE}[corner];
  }

  private static byte[] rows(byte[] row, int count) {
    byte[][] rows = new byte[count][];
    Arrays.fill(rows, row);
    return pixels(rows);
  }

  private static int[] rgb(Raster picture) {
    byte[] rgba = picture.rgba();
    return IntStream.range(0, rgba.length / 4)
        .map(
            i -> (rgba[i * 4] & 255) << 16 | (rgba[i * 4 + 1] & 255) << 8 | (rgba[i * 4 + 2] & 255))
        .toArray();
  }

  /** The middles of the four quarters, as near as lossy formats come. */
  private static void assertQuadrants(Raster picture, int width, int height, int... colours) {
    assertThat(List.of(picture.width(), picture.height())).containsExactly(width, height);
    for (int i = 0; i < 4; i++) {
      int at = picture.offset(width / 4 + i % 2 * width / 2, height / 4 + i / 2 * height / 2);
      Color expected = new Color(colours[i]);
      int[] channels = {expected.getRed(), expected.getGreen(), expected.getBlue()};
      for (int c = 0; c < 3; c++) {
        assertThat(picture.rgba()[at + c] & 255)
            .as("quarter %d", i)
            .isCloseTo(channels[c], within(12));
      }
    }
  }
}
