package dev.ocellus.hide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Area;
import dev.ocellus.result.Box;
import org.junit.jupiter.api.Test;

final class FaceRegionTest {
  private final Box face = new Box(100, 200, 40, 60);

  @Test
  void itReachesAboveTheHairAndBelowTheChin() {
    assertThat(FaceRegion.of(face, 0.5f)).isEqualTo(new Box(90, 170, 60, 105));
  }

  @Test
  void withoutAMarginItIsTheFacesBox() {
    assertThat(FaceRegion.of(face, 0)).isEqualTo(face);
  }

  @Test
  void eachPixelItTouchesIsPartOfIt() {
    assertThat(new Box(1.5f, -2.25f, 3, 4).pixels()).isEqualTo(new Area(1, -3, 5, 2));
    assertThat(new Box(1, 2, 3, 4).pixels()).isEqualTo(new Area(1, 2, 4, 6));
  }
}
