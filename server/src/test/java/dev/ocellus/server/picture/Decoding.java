package dev.ocellus.server.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageException.Reason;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.sample.Motif;
import java.util.List;

/** Decodes, and looks at what came out. */
final class Decoding {
  private static final PictureDecoder DECODER = new PictureDecoder(ImageLimits.DEFAULT);

  private Decoding() {}

  static Raster decode(byte[] file) {
    return DECODER.decode(file);
  }

  /** Red, green, blue and alpha. */
  static List<Integer> pixel(Raster picture, int x, int y) {
    int at = picture.offset(x, y);
    byte[] rgba = picture.rgba();
    return List.of(rgba[at] & 255, rgba[at + 1] & 255, rgba[at + 2] & 255, rgba[at + 3] & 255);
  }

  /** Red, green and blue need be near, alpha exact; of what is transparent there is no colour. */
  static void assertPixel(Raster picture, int x, int y, int tolerance, int... rgba) {
    List<Integer> found = pixel(picture, x, y);
    for (int c = rgba[3] == 0 ? 3 : 0; c < 4; c++) {
      assertThat(found.get(c))
          .as("channel %d of %s at %d, %d", c, found, x, y)
          .isCloseTo(rgba[c], within(c == 3 ? 0 : tolerance));
    }
  }

  /** Whether a picture shows the motif in its own colours, opaque. */
  static void assertMotif(Raster picture, int tolerance) {
    assertThat(List.of(picture.width(), picture.height()))
        .containsExactly(Motif.WIDTH, Motif.HEIGHT);
    for (int y = 0; y < Motif.HEIGHT; y++) {
      for (int x = 0; x < Motif.WIDTH; x++) {
        int red = Motif.sample(x, y, 0, 255);
        int green = Motif.sample(x, y, 1, 255);
        int blue = Motif.sample(x, y, 2, 255);
        assertPixel(picture, x, y, tolerance, red, green, blue, 255);
      }
    }
  }

  static void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> decode(file))
        .isInstanceOf(ImageException.class)
        .hasMessage(message)
        .hasFieldOrPropertyWithValue("reason", Reason.UNREADABLE);
  }
}
