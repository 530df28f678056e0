package dev.ocellus.image;

import static dev.ocellus.image.HeaderSamples.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ocellus.image.ImageException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ImageLimitsTest {
  private static final ImageLimits LIMITS = ImageLimits.DEFAULT;

  @Test
  void aHundredMegapixelsAreRefusedFromTheHeaderAlone() {
    assertTooLarge(
        () -> LIMITS.check(hex(HeaderSamples.png("00002710", "00002710"))),
        "the picture has 100 megapixels (10000 x 10000); the limit is 40 megapixels;"
            + " make it smaller");
  }

  @Test
  void theLimitsThemselvesAreAllowed() {
    LIMITS.check(8000, 5000);
    LIMITS.checkBytes(10_485_760);
    assertThat(LIMITS.check(hex(HeaderSamples.png("00001f40", "00001388"))))
        .isEqualTo(new ImageHeader(ImageFormat.PNG, 8000, 5000));
  }

  @Test
  void onePixelOrByteMoreNeverReadsAsIfItWereWithinTheLimit() {
    assertTooLarge(
        () -> LIMITS.check(40_000_001, 1),
        "the picture has 40.1 megapixels (40000001 x 1); the limit is 40 megapixels;"
            + " make it smaller");
    assertTooLarge(
        () -> LIMITS.checkBytes(10_485_761),
        "the picture has 10.1 MB; the limit is 10 MB; make it smaller");
  }

  @Test
  void theLargestSizesDoNotOverflow() {
    assertTooLarge(
        () -> LIMITS.check(Integer.MAX_VALUE, Integer.MAX_VALUE),
        "the picture has 4611686014132.5 megapixels (2147483647 x 2147483647);"
            + " the limit is 40 megapixels; make it smaller");
  }

  @Test
  void smallLimitsAreSaidInPixelsAndBytes() {
    ImageLimits small = new ImageLimits(500, 1000);
    assertTooLarge(
        () -> small.check(60, 20),
        "the picture has 1200 pixels (60 x 20); the limit is 1000 pixels; make it smaller");
    assertTooLarge(
        () -> small.checkBytes(501),
        "the picture has 501 bytes; the limit is 500 bytes; make it smaller");
  }

  @Test
  void limitsThatAllowNothingAreRefused() {
    assertThatThrownBy(() -> new ImageLimits(10, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limits must be positive; got 10 bytes and 0 pixels");
  }

  private static void assertTooLarge(ThrowingCallable check, String message) {
    ImageException refused = catchThrowableOfType(ImageException.class, check);
    assertThat(refused).isNotNull().hasMessage(message);
    assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
  }
}
