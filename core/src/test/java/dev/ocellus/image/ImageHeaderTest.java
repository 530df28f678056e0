package dev.ocellus.image;

import static dev.ocellus.image.HeaderSamples.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.ocellus.image.HeaderSamples.Sample;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.testing.Pictures;
import dev.ocellus.testing.Shared;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ImageHeaderTest {
  private static final Pattern REFUSAL =
      Pattern.compile(
          "the .* picture is damaged: .*|not a picture: .*|.* pictures are not read here; .*");

  static List<Sample> samples() {
    return HeaderSamples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theSizeIsFoundInAHeaderOfEveryKind(Sample sample) {
    assertThat(ImageHeader.read(sample.bytes()))
        .isEqualTo(new ImageHeader(sample.format(), HeaderSamples.WIDTH, HeaderSamples.HEIGHT));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyPrefixIsReadOrRefused(Sample sample) {
    byte[] bytes = sample.bytes();
    for (int length = 0; length < bytes.length; length++) {
      if (length == 500) {
        length = Math.max(length, bytes.length - 500);
      }
      readOrRefuse(Arrays.copyOf(bytes, length));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void damagedHeadersAreReadOrRefused(Sample sample) {
    Random random = new Random(sample.name().hashCode());
    byte[] whole = sample.bytes();
    for (int round = 0; round < 5000; round++) {
      byte[] bytes = Arrays.copyOf(whole, Math.min(whole.length, 2000));
      for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
        bytes[random.nextInt(bytes.length)] = (byte) randomByte(random);
      }
      readOrRefuse(bytes);
    }
  }

  private static int randomByte(Random random) {
    int[] nasty = {0, 1, 0x7f, 0x80, 0xff};
    return random.nextBoolean() ? nasty[random.nextInt(nasty.length)] : random.nextInt(256);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      ImageHeader header = ImageHeader.read(bytes);
      if (header.width() < 1 || header.height() < 1) {
        fail("a size of %d x %d was read", header.width(), header.height());
      }
    } catch (ImageException refused) {
      if (!REFUSAL.matcher(refused.getMessage()).matches()) {
        fail("not a known refusal", refused);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF", "bmp, BMP"})
  void whatTheJdkWritesIsRead(String writer, ImageFormat format) throws IOException {
    for (int[] size : new int[][] {{1, 1}, {1, 999}, {1023, 3}, {257, 129}}) {
      BufferedImage picture = new BufferedImage(size[0], size[1], BufferedImage.TYPE_INT_RGB);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      assertThat(ImageIO.write(picture, writer, bytes)).isTrue();
      assertThat(ImageHeader.read(bytes.toByteArray()))
          .isEqualTo(new ImageHeader(format, size[0], size[1]));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "faces, solvay_1927.jpg",
    "faces, Anthony_Hopkins_0002.jpg",
    "images, grace_hopper.jpg",
    "images, husky.jpeg",
    "images, parrot.jpg"
  })
  void photographsHaveTheSizeTheyDecodeTo(String folder, String name) {
    Raster decoded = Pictures.read(folder, name);
    assertThat(ImageHeader.read(Shared.bytes(folder, name)))
        .isEqualTo(new ImageHeader(ImageFormat.JPEG, decoded.width(), decoded.height()));
  }

  @Test
  void theLargestSizesDoNotOverflow() {
    ImageHeader header = ImageHeader.read(hex(HeaderSamples.png("7fffffff", "7fffffff")));
    assertThat(header.pixels()).isEqualTo(4611686014132420609L);
  }

  @Test
  void truncatedHeadersAreSaidToBeTruncated() {
    assertRefused(
        hex("ffd8ffe00010"),
        Reason.UNREADABLE,
        "the JPEG picture is damaged: it ends inside its header, after 6 bytes");
  }

  @Test
  void aSizeOfZeroIsRefused() {
    assertRefused(
        hex(HeaderSamples.png("00000000", "000000c8")),
        Reason.UNREADABLE,
        "the PNG picture is damaged: its size is 0 x 200 pixels");
  }

  @Test
  void aSizeBeyondTheFormatIsRefused() {
    assertRefused(
        hex(HeaderSamples.png("80000000", "000000c8")),
        Reason.UNREADABLE,
        "the PNG picture is damaged: its size is 2147483648 x 200 pixels");
    assertRefused(
        hex(HeaderSamples.bmp("28000000 d4feffff 00000080 0100 1800")),
        Reason.UNREADABLE,
        "the BMP picture is damaged: its size is -300 x 2147483648 pixels");
  }

  @Test
  void aJpegWithoutAFrameHeaderIsRefused() {
    assertRefused(
        hex("ffd8 fffe0003 41 ffd9 ffc0"),
        Reason.UNREADABLE,
        "the JPEG picture is damaged: it has no frame header before byte 9");
  }

  @Test
  void aSegmentThatEndsBeforeItBeginsIsRefused() {
    assertRefused(
        hex("ffd8 ffe0 0001 ffc0"),
        Reason.UNREADABLE,
        "the JPEG picture is damaged: the segment at byte 4 has the length 1");
  }

  @Test
  void aForeignFirstChunkIsNamed() {
    assertRefused(
        hex("89504e470d0a1a0a 00000004 43674249 50002002"),
        Reason.UNREADABLE,
        "the PNG picture is damaged: its first chunk is CgBI; expected IHDR");
    assertRefused(
        hex("52494646 00000000 57454250 41424300 00000000"),
        Reason.UNREADABLE,
        "the WebP picture is damaged: its first chunk is ABC?; expected VP8, VP8L or VP8X");
  }

  @Test
  void aGifWithoutAFrameIsRefused() {
    assertRefused(
        "GIF89a\1\0\1\0\0\0\0;".getBytes(StandardCharsets.ISO_8859_1),
        Reason.UNREADABLE,
        "the GIF picture is damaged: it has no frame at byte 13");
  }

  @Test
  void textThatBeginsLikeABmpIsRefused() {
    assertRefused(
        "BM is short for benchmark".getBytes(StandardCharsets.US_ASCII),
        Reason.UNREADABLE,
        "the BMP picture is damaged: its information header has 1700929650 bytes;"
            + " expected 12 to 124");
  }

  @Test
  void itIsKnownWhatIsReadEverywhere() {
    assertThat(ImageFormat.values())
        .filteredOn(ImageFormat::isReadEverywhere)
        .containsExactly(
            ImageFormat.JPEG, ImageFormat.PNG, ImageFormat.GIF, ImageFormat.WEBP, ImageFormat.BMP);
    assertThat(ImageFormat.titlesReadEverywhere()).isEqualTo("JPEG, PNG, GIF, WebP or BMP");
  }

  @ParameterizedTest
  @CsvSource({
    "AVIF, 0000002066747970 61766966 00000000",
    "AVIF, 0000002066747970 6d696631 00000000 6d696631 6d696166 61766966",
    "HEIC, 0000002466747970 68656963 00000000",
    "HEIC, 0000001c66747970 6d696631 00000000",
    "JPEG_XL, ff0a fa1f",
    "JPEG_XL, 0000000c 4a584c20 0d0a870a",
    "TIFF, 49492a00 08000000",
    "TIFF, 4d4d002a 00000008",
    "ICO, 00000100 0100",
    "ICO, 00000200 0100",
    "PNG, 89504e470d0a1a0a",
    ", 00000300 0100"
  })
  void theFormatIsKnownByTheFirstBytes(ImageFormat format, String bytes) {
    assertThat(ImageFormat.of(hex(bytes))).isEqualTo(format);
  }

  @Test
  void aFormatThatIsNotReadEverywhereIsRefusedWithThoseThatAre() {
    assertRefusal(
        ImageFormat.JPEG_XL.notRead(),
        Reason.UNSUPPORTED,
        "JPEG XL pictures are not read here; save this one as JPEG, PNG, GIF, WebP or BMP");
  }

  @Test
  void whatABrowserCannotDecodeIsDamagedOrOfAFormatThatItDoesNotRead() {
    assertRefusal(
        ImageFormat.WEBP.notDecoded(),
        Reason.UNREADABLE,
        "the WebP picture is damaged: the browser cannot decode it");
    assertRefusal(
        ImageFormat.HEIC.notDecoded(),
        Reason.UNSUPPORTED,
        "this browser does not read HEIC pictures, or this one is damaged;"
            + " save it as JPEG, PNG, GIF, WebP or BMP");
  }

  @ParameterizedTest
  @CsvSource({
    "JPEG 2000, 0000000c 6a502020 0d0a870a",
    "BigTIFF, 49492b00 0800 0000",
    "BigTIFF, 4d4d002b 0008 0000",
    "PSD, 38425053 0001",
    "SVG, 3c73766720",
    "SVG, efbbbf0d0a 3c3f786d6c3f3e 3c212d2d 2d2d3e 3c737667 3e"
  })
  void knownFormatsThatAreNotReadAreNamed(String name, String bytes) {
    assertRefused(
        hex(bytes),
        Reason.UNSUPPORTED,
        name + " pictures are not read here; save this one as JPEG, PNG, GIF, WebP or BMP");
  }

  @Test
  void whatIsNoPictureIsDescribedByItsFirstBytes() {
    assertRefused(
        "%PDF-1.7 and so on".getBytes(StandardCharsets.US_ASCII),
        Reason.UNREADABLE,
        "not a picture: the file begins with 25 50 44 46 2d 31 2e 37;"
            + " expected JPEG, PNG, GIF, WebP or BMP");
    assertRefused(
        "<html><svg>".getBytes(StandardCharsets.US_ASCII),
        Reason.UNREADABLE,
        "not a picture: the file begins with 3c 68 74 6d 6c 3e 3c 73;"
            + " expected JPEG, PNG, GIF, WebP or BMP");
    assertRefused(
        hex("00"),
        Reason.UNREADABLE,
        "not a picture: the file begins with 00; expected JPEG, PNG, GIF, WebP or BMP");
    assertRefused(
        new byte[0],
        Reason.UNREADABLE,
        "not a picture: the file is empty; expected JPEG, PNG, GIF, WebP or BMP");
  }

  private static void assertRefused(byte[] file, Reason reason, String message) {
    ImageException refused =
        catchThrowableOfType(ImageException.class, () -> ImageHeader.read(file));
    assertThat(refused).isNotNull();
    assertRefusal(refused, reason, message);
  }

  private static void assertRefusal(ImageException refused, Reason reason, String message) {
    assertThat(refused).hasMessage(message);
    assertThat(refused.reason()).isEqualTo(reason);
  }
}
