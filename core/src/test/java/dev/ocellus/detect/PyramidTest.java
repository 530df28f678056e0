package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PyramidTest {
  @Test
  void theLevelsOfAPictureAreThoseOfTheGraph() {
    List<Pyramid.Level> levels = Pyramid.levels(1400, 1013, 20, 0.709f);
    assertThat(levels)
        .extracting(level -> level.width() + " x " + level.height())
        .containsExactly(
            "840 x 607",
            "595 x 430",
            "422 x 305",
            "299 x 216",
            "212 x 153",
            "150 x 108",
            "106 x 77",
            "75 x 54",
            "53 x 38",
            "38 x 27",
            "26 x 19",
            "19 x 13");
  }

  @Test
  void scalesAreMultipliedInFloat32() {
    List<Pyramid.Level> levels = Pyramid.levels(1013, 1400, 20, 0.709f);
    assertThat(levels)
        .extracting(Pyramid.Level::scale)
        .startsWith(0.6f, 0.42540002f, 0.30160862f, 0.21384051f)
        .endsWith(0.019258106f, 0.013653997f);
  }

  @Test
  void theShorterSideIsAlwaysLargerThanTheWindow() {
    assertThat(Pyramid.levels(12, 5000, 12, 0.95f)).isEmpty();
    assertThat(Pyramid.levels(5000, 13, 12, 0.95f))
        .containsExactly(new Pyramid.Level(1, 5000, 13), new Pyramid.Level(0.95f, 4750, 12));
  }

  @Test
  void everyLevelHoldsAWindowAndThereAreNotMany() {
    for (int side = 1; side < 3000; side += 7) {
      assertThat(Pyramid.levels(side, side + 5, 12, 0.95f))
          .hasSizeLessThan(120)
          .allMatch(level -> level.width() >= 12 && level.height() >= 12);
    }
  }
}
