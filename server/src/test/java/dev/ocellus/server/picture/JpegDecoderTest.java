package dev.ocellus.server.picture;

import static dev.ocellus.server.picture.Decoding.assertPixel;
import static dev.ocellus.server.picture.Decoding.assertRefused;
import static dev.ocellus.server.picture.Decoding.decode;
import static dev.ocellus.server.picture.Decoding.pixel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.model.CancelledException;
import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Exif;
import dev.ocellus.server.sample.Icc;
import dev.ocellus.server.sample.Jpeg;
import dev.ocellus.server.sample.Motif;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JpegDecoderTest {
  private static final byte[] SCAN = Bytes.of(0xff, 0xda, 0, 12);

  /** Where all components are 127. */
  private static void assertMiddle(Jpeg jpeg, int grey) {
    assertPixel(decode(jpeg.toArray()), 10, 6, 2, grey, grey, grey, 255);
  }

  /** Where the components are 191, 63, 143, and the fourth 143, too. */
  private static void assertPlace(Jpeg jpeg, int... rgb) {
    assertPixel(decode(jpeg.toArray()), 15, 3, 2, rgb[0], rgb[1], rgb[2], 255);
  }

  @Test
  void threeComponentsAreLuminanceAndChrominancesUnlessSomethingElseIsSaid() {
    int[] asYcc = {212, 203, 76};
    int[] asRgb = {191, 63, 143};
    assertPlace(new Jpeg(3), asYcc);
    assertPlace(new Jpeg(3).jfif().ids('R', 'G', 'B'), asYcc);
    assertPlace(new Jpeg(3).jfif().adobe(0), asYcc);
    assertPlace(new Jpeg(3).adobe(1).ids('R', 'G', 'B'), asYcc);
    assertPlace(new Jpeg(3).adobe(2), asYcc);
    assertPlace(new Jpeg(3).ids('r', 'g', 'b'), asYcc);
    assertPlace(new Jpeg(3).ids('R', 'G', 'B'), asRgb);
    assertPlace(new Jpeg(3).adobe(0), asRgb);
  }

  @Test
  void fourComponentsAreInvertedInksUnlessAdobeSaysLuminance() {
    int[] asInks = {191 * 143 / 255, 63 * 143 / 255, 143 * 143 / 255};
    int[] asYcck = {43 * 143 / 255, 52 * 143 / 255, 179 * 143 / 255};
    assertPlace(new Jpeg(4), asInks);
    assertPlace(new Jpeg(4).jfif(), asInks);
    assertPlace(new Jpeg(4).adobe(0), asInks);
    assertPlace(new Jpeg(4).adobe(2), asYcck);
    assertPlace(new Jpeg(4).adobe(1), asYcck);
  }

  @Test
  void scansBehindTheEndAreNotCounted() {
    Bytes motion = new Bytes().put(new Jpeg(3).toArray());
    for (int i = 0; i < 200; i++) {
      motion.put(SCAN);
    }
    assertThat(decode(motion.toArray()).rgba()).isEqualTo(decode(new Jpeg(3).toArray()).rgba());
  }

  @Test
  void scansBeforeTheEndAreCounted() {
    Bytes scans = new Bytes();
    for (int i = 0; i < 200; i++) {
      scans.put(SCAN).zeros(10);
    }
    Jpeg jpeg = new Jpeg(3).end(new Bytes().put(scans.toArray()).u8(0xff, 0xd9).toArray());
    assertRefused(
        jpeg.toArray(), "the JPEG picture is damaged: it has 201 scans; expected at most 20");
  }

  @Test
  void decodingEndsBetweenTheScansWhenNobodyWaitsForItAnyMore() {
    byte[] scans = new Jpeg(3).oneScanEach().toArray();
    AtomicInteger steps = new AtomicInteger();
    PictureDecoder decoder = new PictureDecoder(ImageLimits.DEFAULT);
    decoder.decode(scans, fraction -> steps.incrementAndGet());
    int all = steps.getAndSet(0);
    assertThat(all).isGreaterThan(scans.length / 256);
    for (int last = 1; last < all; last++) {
      int end = last;
      steps.set(0);
      assertThatThrownBy(
              () ->
                  decoder.decode(
                      scans,
                      fraction -> {
                        if (steps.incrementAndGet() == end) {
                          throw new CancelledException();
                        }
                      }))
          .isInstanceOf(CancelledException.class);
      assertThat(steps).hasValue(last);
    }
  }

  @Test
  void restartsAreWithinTheirScan() {
    byte[] plain = decode(new Jpeg(3).toArray()).rgba();
    assertThat(decode(new Jpeg(3).restartInterval(1).toArray()).rgba()).isEqualTo(plain);
    assertThat(decode(new Jpeg(3).oneScanEach().restartInterval(2).toArray()).rgba())
        .isEqualTo(plain);
  }

  @Test
  void aProfileIsConvertedWhereItIsForSuchPictures() {
    assertMiddle(new Jpeg(1).profile(Icc.linearGrey()), 187);
    assertMiddle(new Jpeg(1).profile(Icc.linearRgb()), 187);
    assertMiddle(new Jpeg(3).profile(Icc.linearRgb()), 187);
    assertMiddle(new Jpeg(3).profile(Icc.linearGrey()), 127);
    assertMiddle(new Jpeg(4).profile(Icc.linearRgb()), 63);
  }

  @Test
  void aProfileOfInksIsAppliedToWhatBlackHasLeftOfThem() {
    assertPlace(new Jpeg(4).profile(Icc.cmyk()), 131, 86, 59);
    assertThat(decode(new Jpeg(4).profile(Icc.cmykOfColorimetricTable()).toArray()).rgba())
        .isEqualTo(decode(new Jpeg(4).profile(Icc.cmyk()).toArray()).rgba());
  }

  @Test
  void aProfileComesInPartsThatMustBeThereOnce() {
    byte[] icc = Icc.linearRgb();
    byte[] first = Arrays.copyOf(icc, 200);
    byte[] second = Arrays.copyOfRange(icc, 200, icc.length);
    assertMiddle(new Jpeg(3).profile(second, 2, 2).profile(first, 1, 2), 187);
    assertMiddle(new Jpeg(3).profile(first, 1, 2), 127);
    assertMiddle(new Jpeg(3).profile(first, 1, 2).profile(first, 1, 2), 127);
    assertMiddle(new Jpeg(3).profile(first, 1, 2).profile(second, 2, 3), 127);
    assertMiddle(new Jpeg(3).profile(icc, 0, 1), 127);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Exif\0", "http://ns.adobe.com/xap/1.0/\0<x/>"})
  void orientationMayStandBehindOtherSegments(String other) {
    Jpeg jpeg = new Jpeg(3).with(0xe2, new Bytes().text(other).toArray());
    assertThat(decode(jpeg.exif(Exif.orientation(6)).toArray()).width()).isEqualTo(Motif.HEIGHT);
  }

  @Test
  void saysWhatIsWrong() {
    byte[] whole = new Jpeg(3).toArray();
    assertRefused(
        Arrays.copyOf(whole, whole.length - 1), "the JPEG picture is damaged: it ends early");
    assertRefused(new Jpeg(3).end().toArray(), "the JPEG picture is damaged: it ends early");
    assertRefused(
        new Jpeg(2).toArray(),
        "the JPEG picture is damaged: it has 2 components; expected 1, 3 or 4");
    assertRefused(
        new Bytes().u8(0xff, 0xd8).put(whole).toArray(),
        "the JPEG picture is damaged: another picture begins in it at byte 2");
    byte[] scans = new Jpeg(3).oneScanEach().toArray();
    assertRefused(
        new Bytes().put(Arrays.copyOf(scans, scans.length - 400)).u8(0xff, 0xd9).toArray(),
        "the JPEG picture is damaged: it ends early");
  }

  @Test
  void damageWithinAScanIsShownAsBrowsersShowIt() {
    byte[] whole = new Jpeg(3).toArray();
    byte[] ended =
        new Bytes().put(Arrays.copyOf(whole, whole.length - 100)).u8(0xff, 0xd9).toArray();
    Raster picture = decode(ended);
    assertThat(pixel(picture, 0, 0)).isEqualTo(pixel(decode(whole), 0, 0));
  }

  @Test
  void aProfileThatIsShiftedByAByteTakesNoMemory() {
    byte[] icc = Icc.rgbTable();
    byte[] shifted = new Bytes().u8(0).put(Arrays.copyOf(icc, icc.length - 1)).toArray();
    byte[] early = Arrays.copyOfRange(icc, 1, icc.length);
    decode(new Jpeg(3).profile(icc).toArray());
    for (byte[] profile : List.of(shifted, early)) {
      byte[] jpeg = new Jpeg(3).profile(profile).toArray();
      long before = allocated();
      decode(jpeg);
      assertThat(allocated() - before).isLessThan(16 << 20);
    }
  }

  /** How many bytes this thread has been given. */
  private static long allocated() {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
