package dev.ocellus.server.picture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.Orientation;
import dev.ocellus.server.sample.Bytes;
import dev.ocellus.server.sample.Exif;
import dev.ocellus.server.sample.Exif.Entry;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExifOrientationTest {
  private static final Entry SIX = Entry.orientation(6);
  private static final Entry THREE = Entry.orientation(3);

  private static Orientation of(byte[] exif) {
    return ExifOrientation.of(ImageFormat.JPEG, exif);
  }

  @Test
  void bothByteOrdersAreRead() {
    assertThat(of(Exif.orientation(6))).isEqualTo(Orientation.TURN_RIGHT);
    assertThat(of(Exif.intel(6))).isEqualTo(Orientation.TURN_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void aNumberOfAnotherTypeIsNone(int type) {
    assertThat(of(Exif.of(new Entry(Exif.ORIENTATION, type, 1, 6, 0))))
        .isEqualTo(Orientation.UPRIGHT);
    assertThat(of(Exif.of(new Entry(Exif.ORIENTATION, type, 1, 0, 6))))
        .isEqualTo(Orientation.UPRIGHT);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, -1})
  void severalNumbersAreNone(int count) {
    assertThat(of(Exif.of(new Entry(Exif.ORIENTATION, Exif.SHORT, count, 6, 0))))
        .isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void theFirstValidOneCounts() {
    assertThat(of(Exif.of(SIX, THREE))).isEqualTo(Orientation.TURN_RIGHT);
    assertThat(of(Exif.of(THREE, SIX))).isEqualTo(Orientation.TURN_180);
    assertThat(of(Exif.of(Entry.orientation(0), Entry.orientation(9), SIX)))
        .isEqualTo(Orientation.TURN_RIGHT);
  }

  @Test
  void theDirectoryOfExifIsReadWhereTheFirstRefersToIt() {
    assertThat(of(Exif.inSubDirectory(6))).isEqualTo(Orientation.TURN_RIGHT);
    assertThat(of(Exif.inSubDirectory(3, THREE))).isEqualTo(Orientation.TURN_180);
  }

  @Test
  void directoriesThatFollowAreOfThumbnails() {
    Bytes exif = new Bytes().text("MM\0*").u32(8).u16(0).u32(14).put(Exif.directory(SIX)).u32(0);
    assertThat(of(exif.toArray())).isEqualTo(Orientation.UPRIGHT);
  }

  @Test
  void damagedDataIsUpright() {
    byte[] exif = Exif.inSubDirectory(6);
    for (int length = 0; length < exif.length - 4; length++) {
      assertThat(of(Arrays.copyOf(exif, length))).isEqualTo(Orientation.UPRIGHT);
    }
    byte[] itself = Exif.of(new Entry(Exif.SUB_DIRECTORY, Exif.LONG, 1, 0, 8), SIX);
    assertThat(of(itself)).isEqualTo(Orientation.TURN_RIGHT);
  }
}
