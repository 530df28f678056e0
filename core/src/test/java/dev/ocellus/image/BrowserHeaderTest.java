package dev.ocellus.image;

import static dev.ocellus.image.BrowserHeaderSamples.avifOf;
import static dev.ocellus.image.BrowserHeaderSamples.box;
import static dev.ocellus.image.BrowserHeaderSamples.container;
import static dev.ocellus.image.BrowserHeaderSamples.ftyp;
import static dev.ocellus.image.BrowserHeaderSamples.ispe;
import static dev.ocellus.image.BrowserHeaderSamples.meta;
import static dev.ocellus.image.BrowserHeaderSamples.primary;
import static dev.ocellus.image.HeaderSamples.hex;
import static dev.ocellus.image.HeaderSamples.png;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ocellus.image.ImageException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that lie, in the formats that only browsers read. */
class BrowserHeaderTest {
  @Test
  void aHundredMegapixelsAreRefusedFromTheHeaderOfAnAvif() {
    assertThatThrownBy(() -> ImageLimits.DEFAULT.check(hex(avifOf("00002710", "00002710"))))
        .isInstanceOf(ImageException.class)
        .hasMessage(
            "the picture has 100 megapixels (10000 x 10000); the limit is 40 megapixels;"
                + " make it smaller");
  }

  @ParameterizedTest
  @CsvSource({
    "00000000, 000000c8, 0 x 200",
    "0000012c, ffffffff, 300 x 4294967295",
    "80000000, 80000000, 2147483648 x 2147483648"
  })
  void aSizeThatNoPictureHasIsRefused(String width, String height, String size) {
    assertDamaged(avifOf(width, height), "AVIF", "its size is " + size + " pixels");
  }

  @Test
  void anAvifWithoutASizeIsRefused() {
    String none = "none of its boxes says a size";
    assertDamaged(ftyp("avif"), "AVIF", none);
    assertDamaged(ftyp("avif") + meta(primary()), "AVIF", none);
    assertDamaged(ftyp("heic") + meta(box("iprp", box("ipco", ""))), "HEIC", none);
    assertDamaged(ftyp("avis") + box("moov", box("trak", "")), "AVIF", none);
  }

  @Test
  void aSizeInABoxThatIsForSomethingElseIsNone() {
    assertDamaged(
        ftyp("avif") + box("free", ispe("0000012c", "000000c8")),
        "AVIF",
        "none of its boxes says a size");
  }

  @Test
  void aSmallPictureDoesNotHideALargeOne() {
    String small = box("iprp", box("ipco", ispe("00000040", "00000040")));
    String large = box("iprp", box("ipco", ispe("00000010", "00002710")));
    assertThat(ImageHeader.read(hex(ftyp("avif") + meta(small) + meta(large))))
        .isEqualTo(new ImageHeader(ImageFormat.AVIF, 64, 10_000));
  }

  @Test
  void aBoxThatEndsBeforeItBeginsIsRefused() {
    assertDamaged(
        ftyp("avif") + "00000007 66726565 00000000",
        "AVIF",
        "the box free at byte 16 has the length 7");
    assertDamaged(
        ftyp("avif") + "00000001 66726565 00000000 0000000f",
        "AVIF",
        "the box free at byte 16 has the length 15");
    assertDamaged(
        ftyp("avif") + "00000001 66726565 ffffffff ffffffff",
        "AVIF",
        "the box free at byte 16 has the length -1");
  }

  @Test
  void aBoxThatIsLongerThanItsFileEndsWithIt() {
    assertDamaged(
        ftyp("avif") + "00000001 6d646174 7fffffff ffffffff",
        "AVIF",
        "none of its boxes says a size");
    assertDamaged(ftyp("avif") + "7fffffff 6d646174", "AVIF", "none of its boxes says a size");
  }

  /** As many boxes as a file may have, inside one another and beside one another. */
  @ParameterizedTest
  @ValueSource(strings = {"moov", "meta", "trak", "iprp", "ipco", "free"})
  void aFileOfNothingButBoxesIsRefused(String type) {
    byte[] nested = boxes(type, true);
    byte[] beside = boxes(type, false);
    assertThatThrownBy(() -> ImageHeader.read(nested)).isInstanceOf(ImageException.class);
    assertThatThrownBy(() -> ImageHeader.read(beside)).isInstanceOf(ImageException.class);
  }

  private static byte[] boxes(String type, boolean nested) {
    byte[] file = new byte[(int) ImageLimits.DEFAULT.maxBytes()];
    byte[] start = hex(ftyp("avis"));
    byte[] box = hex(box(type, ""));
    System.arraycopy(start, 0, file, 0, start.length);
    for (int at = start.length; at < file.length; at += box.length) {
      System.arraycopy(box, 0, file, at, box.length);
      if (nested) {
        int length = file.length - at;
        for (int i = 0; i < 4; i++) {
          file[at + i] = (byte) (length >> (24 - 8 * i));
        }
      }
    }
    return file;
  }

  @Test
  void aJpegXlWithoutACodestreamIsRefused() {
    assertDamaged(container(), "JPEG XL", "it has no box jxlc or jxlp");
    assertDamaged(container() + box("jxlp", "00000000"), "JPEG XL", "it has no box jxlc or jxlp");
    assertDamaged(
        container() + box("jxlc", "ff d8 ff"),
        "JPEG XL",
        "its codestream does not begin with ff 0a");
    assertDamaged(
        container() + box("jxlc", "ff 0a 38"),
        "JPEG XL",
        "it ends inside its header, after 3 bytes");
  }

  @Test
  void theLargestSidesOfAJpegXlDoNotOverflow() {
    assertThat(ImageHeader.read(hex("ff0a 7c3821")))
        .isEqualTo(new ImageHeader(ImageFormat.JPEG_XL, 10_000, 10_000));
    assertDamaged("ff0a feffffff0f", "JPEG XL", "its size is 2147483648 x 1073741824 pixels");
  }

  @Test
  void aTiffWithoutASizeIsRefused() {
    assertDamaged("49492a00 08000000 0000", "TIFF", "its first directory has no ImageWidth");
    assertDamaged(
        "49492a00 08000000 0100 0001 0300 01000000 2c010000",
        "TIFF",
        "its first directory has no ImageLength");
    assertDamaged(
        "49492a00 08000000 0100 0001 0500 01000000 2c010000",
        "TIFF",
        "its ImageWidth has the type 5; expected 3 or 4");
    assertDamaged("4d4d002a ffffffff", "TIFF", "it ends inside its header, after 8 bytes");
  }

  @Test
  void aTiffWhoseDirectoryIsItsOwnHeaderIsRefused() {
    assertDamaged("4d4d002a 00000000", "TIFF", "it ends inside its header, after 8 bytes");
  }

  @ParameterizedTest
  @CsvSource({
    "0000, 256, 256",
    "0001, 256, 1",
    "ff10, 255, 16",
  })
  void aSideOfZeroInTheDirectoryOfAnIcoIs256(String sides, int width, int height) {
    assertThat(
            ImageHeader.read(
                hex("0000 0100 0100" + sides + "0000 0100 2000 04000000 16000000 28000000")))
        .isEqualTo(new ImageHeader(ImageFormat.ICO, width, height));
  }

  @Test
  void anIcoWithoutPicturesIsRefused() {
    assertDamaged("0000 0100 0000", "ICO", "its size is 0 x 0 pixels");
    assertDamaged(
        "0000 0100 0100 10100000 01002000 04000000 ffffffff",
        "ICO",
        "it ends inside its header, after 22 bytes");
    assertDamaged(
        "0000 0100 0100 10100000 01002000 04000000 16000000" + png("00000000", "00000000"),
        "ICO",
        "its size is 0 x 0 pixels");
  }

  private static void assertDamaged(String digits, String format, String how) {
    ImageException refused =
        catchThrowableOfType(ImageException.class, () -> ImageHeader.read(hex(digits)));
    assertThat(refused).isNotNull().hasMessage("the " + format + " picture is damaged: " + how);
    assertThat(refused.reason()).isEqualTo(Reason.UNREADABLE);
  }
}
