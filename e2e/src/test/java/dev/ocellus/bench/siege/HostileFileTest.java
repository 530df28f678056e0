package dev.ocellus.bench.siege;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.picture.PictureDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HostileFileTest {
  private static final PictureDecoder DECODER = new PictureDecoder(ImageLimits.DEFAULT);

  static byte[][] ofFortyMegapixels() {
    return new byte[][] {
      HostileFile.webpOfOneColour(), HostileFile.gifOfOneColour(), HostileFile.jpegOfScans(20)
    };
  }

  @ParameterizedTest
  @MethodSource("ofFortyMegapixels")
  void small_files_have_as_many_pixels_as_a_picture_may_have(byte[] file) {
    assertThat(file).hasSizeLessThan(100_000);
    assertThat(DECODER.decode(file).rgba().length / 4).isBetween(39_900_000, 40_000_000);
  }

  @Test
  void a_comment_makes_a_picture_of_sixteen_pixels_as_large_as_a_file_may_be() {
    byte[] gif = HostileFile.gifWithComment(10_000_000);
    assertThat(gif).hasSizeBetween(10_000_000, 10 << 20);
    assertThat(DECODER.decode(gif).width()).isEqualTo(16);
  }

  @Test
  void too_many_scans_are_refused() {
    assertThatThrownBy(() -> DECODER.decode(HostileFile.jpegOfScans(99)))
        .hasMessage("the JPEG picture is damaged: it has 99 scans; expected at most 20");
  }
}
