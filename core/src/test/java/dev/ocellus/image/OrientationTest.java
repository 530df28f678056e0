package dev.ocellus.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {
  /** An upright F of 2 x 3 pixels as each orientation stores it. */
  @ParameterizedTest
  @CsvSource({
    "1, ab/cd/ef",
    "2, ba/dc/fe",
    "3, fe/dc/ba",
    "4, ef/cd/ab",
    "5, ace/bdf",
    "6, bdf/ace",
    "7, fdb/eca",
    "8, eca/fdb"
  })
  void everyStoredPictureIsTurnedUpright(int exif, String stored) {
    Orientation orientation = Orientation.ofExif(exif);
    assertThat(letters(orientation.applyTo(raster(stored)))).isEqualTo("ab/cd/ef");
    assertThat(orientation.swapsAxes()).isEqualTo(exif >= 5);
  }

  @ParameterizedTest
  @CsvSource({"0", "9", "-1", "65535"})
  void unknownValuesMeanUpright(int exif) {
    assertThat(Orientation.ofExif(exif)).isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void aPixelStaysAPixel() {
    for (Orientation orientation : Orientation.values()) {
      assertThat(letters(orientation.applyTo(raster("x")))).isEqualTo("x");
    }
  }

  @Test
  void everyChannelMovesWithItsPixel() {
    Raster stored = Raster.of(2, 1, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    assertThat(Orientation.TURN_180.applyTo(stored).rgba()).containsExactly(5, 6, 7, 8, 1, 2, 3, 4);
  }

  @Test
  void turningAndTurningBackIsNothing() {
    Raster stored = TestRasters.noise(new Random(1), 77, 35);
    Raster turned = Orientation.TURN_RIGHT.applyTo(stored);
    assertThat(turned.width()).isEqualTo(35);
    assertThat(turned.rgba()[turned.offset(34 - 20, 70)])
        .isEqualTo(stored.rgba()[stored.offset(70, 20)]);
    assertThat(Orientation.TURN_LEFT.applyTo(turned).rgba()).isEqualTo(stored.rgba());
  }

  private static Raster raster(String rows) {
    String[] lines = rows.split("/", -1);
    Raster raster = Raster.blank(lines[0].length(), lines.length);
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        raster.rgba()[raster.offset(x, y)] = (byte) lines[y].charAt(x);
      }
    }
    return raster;
  }

  private static String letters(Raster raster) {
    StringBuilder rows = new StringBuilder();
    for (int y = 0; y < raster.height(); y++) {
      rows.append(y > 0 ? "/" : "");
      for (int x = 0; x < raster.width(); x++) {
        rows.append((char) raster.rgba()[raster.offset(x, y)]);
      }
    }
    return rows.toString();
  }
}
