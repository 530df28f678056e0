package dev.ocellus.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PainterTest {
  @Test
  void aBoxHasAFrameADarkRimAndDots() {
    Mark face = mark(4, 3, 17, 14, "", new Mark.Dot(9.5f, 8.5f), new Mark.Dot(15, 13));
    assertThat(sketch(26, 20, face))
        .isEqualTo(
            """
            ..........................
            ..........................
            ....--GGGGGGGGGGGGG--.....
            ...-GGGGGGGGGGGGGGGGG-....
            ...-G...............G-....
            ...GG...............GG....
            ...GG...............GG....
            ...GG...-.-.........GG....
            ...GG....O..........GG....
            ...GG...-.-.........GG....
            ...GG...............GG....
            ...GG.........--....GG....
            ...GG........-OO-...GG....
            ...GG........-OO-...GG....
            ...GG.........--....GG....
            ...-G...............G-....
            ...-GGGGGGGGGGGGGGGGG-....
            ....--GGGGGGGGGGGGG--.....
            ..........................
            ..........................
            """);
  }

  @Test
  void aLabelStandsOnAPlateAboveItsBox() {
    assertThat(sketch(44, 30, mark(6, 18, 30, 40, "98%")))
        .isEqualTo(
            """
            ............................................
            .......---------------------................
            ......-GGGGGGGGGGGGGGGGGGGGG-...............
            .....-GGGGGGGGGGGGGGGGGGGGGGG-..............
            .....-GGGGGGGGGGGGGGGGGGGGGGG-..............
            .....-GGGG###GGG###GG##GG#GGG-..............
            .....-GGG#GGG#G#GGG#G##GG#GGG-..............
            .....-GGG#GGG#G#GGG#GGGG#GGGG-..............
            .....-GGGG####GG###GGGG#GGGGG-..............
            .....-GGGGGGG#G#GGG#GG#GGGGGG-..............
            .....-GGGGGG#GG#GGG#G#GG##GGG-..............
            .....-GGGG##GGGG###GG#GG##GGG-..............
            .....-GGGGGGGGGGGGGGGGGGGGGGG-..............
            .....-GGGGGGGGGGGGGGGGGGGGGGG-..............
            ......-GGGGGGGGGGGGGGGGGGGGG-...............
            .......---------------------................
            ............................................
            ......--GGGGGGGGGGGGGGGGGGGGGGGGGG--........
            .....-GGGGGGGGGGGGGGGGGGGGGGGGGGGGGG-.......
            .....-G............................G-.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            .....GG............................GG.......
            """);
  }

  @Test
  void aLabelWithoutRoomAboveItsBoxStandsInside() {
    assertThat(sketch(34, 20, mark(20, -5, 40, 40, "7")))
        .isEqualTo(
            """
            ...................GG..---------..
            ...................GG.-GGGGGGGGG-.
            ...................GG-GGGGGGGGGGG-
            ...................GG-GGGGGGGGGGG-
            ...................GG-GGG#####GGG-
            ...................GG-GGGGGGG#GGG-
            ...................GG-GGGGGG#GGGG-
            ...................GG-GGGGGG#GGGG-
            ...................GG-GGGGG#GGGGG-
            ...................GG-GGGGG#GGGGG-
            ...................GG-GGGGG#GGGGG-
            ...................GG-GGGGGGGGGGG-
            ...................GG-GGGGGGGGGGG-
            ...................GG.-GGGGGGGGG-.
            ...................GG..---------..
            ...................GG.............
            ...................GG.............
            ...................GG.............
            ...................GG.............
            ...................GG.............
            """);
  }

  @Test
  void aLabelThatDoesNotFitIsLeftOut() {
    assertThat(sketch(20, 12, mark(2, 2, 16, 8, "much too long")))
        .isEqualTo(sketch(20, 12, mark(2, 2, 16, 8, "")));
  }

  @Test
  void unknownCharactersAreQuestionMarks() {
    assertThat(sketch(60, 40, mark(5, 20, 30, 10, "é\n\0\ud83d")))
        .isEqualTo(sketch(60, 40, mark(5, 20, 30, 10, "????")));
  }

  @Test
  void theOriginalStaysAsItIs() {
    Raster picture = Sketch.grey(30, 30);
    byte[] before = picture.rgba().clone();
    Raster painted = Painter.paint(picture, List.of(mark(5, 5, 20, 20, "5%")));
    assertThat(picture.rgba()).isEqualTo(before);
    assertThat(painted.rgba()).isNotEqualTo(before);
  }

  @Test
  void opaquePicturesStayOpaqueAndInkCoversTransparentOnes() {
    List<Mark> marks = List.of(mark(100, 300, 600, 600, "50%"));
    assertThat(Painter.paint(Sketch.grey(1000, 1000), marks).isOpaque()).isTrue();
    Raster glass = Painter.paint(Raster.blank(1000, 1000), marks);
    assertThat(glass.crop(100, 600, 1, 1).rgba()).containsExactly(40, 226, 122, 255);
    assertThat(glass.crop(400, 600, 1, 1).rgba()).containsExactly(0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "NaN, 0, 5, 5",
    "0, NaN, 5, 5",
    "0, 0, NaN, 5",
    "0, 0, 5, Infinity",
    "-Infinity, 0, Infinity, 5",
    "0, 0, -1, 5",
    "100, 100, 20, 20",
    "-100, 0, 20, 20",
    "1e30, 1e30, 1e30, 1e30",
    "-3e38, -3e38, 1, 1"
  })
  void marksThatAreNowhereInThePictureLeaveItAsItIs(float x, float y, float width, float height) {
    assertThat(sketch(40, 40, mark(x, y, width, height, "9")))
        .isEqualTo(Sketch.of(Sketch.grey(40, 40)));
  }

  @Test
  void aBoxAroundEverythingShowsOnlyItsLabel() {
    Raster picture = Sketch.grey(60, 60);
    Raster painted = Painter.paint(picture, List.of(mark(-1e30f, -1e30f, 2e30f, 2e30f, "1")));
    assertThat(painted.crop(30, 0, 30, 60).rgba()).isEqualTo(picture.crop(30, 0, 30, 60).rgba());
    assertThat(painted.crop(0, 0, 30, 30).rgba()).isNotEqualTo(picture.crop(0, 0, 30, 30).rgba());
  }

  @Test
  void anythingCanBePaintedOnAnything() {
    Random random = new Random(1);
    float[] nasty = {0, -0f, 1e-30f, 0.3f, 1, -1, 7.5f, 1e5f, -1e9f, 3e38f, Float.NaN};
    for (int i = 0; i < 3000; i++) {
      Raster picture =
          Raster.blank(1 + random.nextInt(i % 3 == 0 ? 2 : 90), 1 + random.nextInt(90));
      float[] v = new float[6];
      for (int k = 0; k < v.length; k++) {
        v[k] =
            random.nextInt(3) == 0
                ? nasty[random.nextInt(nasty.length)]
                : random.nextFloat() * 120 - 20;
      }
      Mark mark = mark(v[0], v[1], v[2], v[3], "Ab9%".substring(i % 5), new Mark.Dot(v[4], v[5]));
      Raster painted = Painter.paint(picture, List.of(mark));
      assertThat(painted.width()).isEqualTo(picture.width());
    }
  }

  @Test
  void linesDotsAndLettersGrowWithThePicture() {
    Mark small = mark(0, 0, 60, 80, "");
    Mark large = mark(0, 0, 800, 1000, "");
    Pen phone = Pen.of(300, 225, small);
    Pen camera = Pen.of(4000, 3000, large);
    assertThat(phone.line()).isBetween(1.5f, 2f);
    assertThat(phone.textScale()).isEqualTo(1);
    assertThat(camera.line()).isBetween(11f, 14f);
    assertThat(camera.textScale()).isEqualTo(9);
    assertThat(Pen.of(4000, 3000, mark(0, 0, 20, 20, "")).line()).isEqualTo(2);
  }

  private static String sketch(int width, int height, Mark... marks) {
    return Sketch.of(Painter.paint(Sketch.grey(width, height), List.of(marks)));
  }

  private static Mark mark(
      float x, float y, float width, float height, String label, Mark.Dot... dots) {
    return new Mark(x, y, width, height, List.of(dots), label);
  }
}
