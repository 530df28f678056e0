package dev.ocellus.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.Landmarks;
import dev.ocellus.result.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Raster PICTURE = Raster.blank(200, 160);

  private static Face face(Box box) {
    return new Face(
        box,
        0.995f,
        new Landmarks(
            new Point(55, 75),
            new Point(85, 76),
            new Point(70, 90),
            new Point(58, 110),
            new Point(83, 111)));
  }

  private static Mark mark(float x, float y, float width, float height) {
    List<Mark.Dot> dots =
        List.of(
            new Mark.Dot(55, 75),
            new Mark.Dot(85, 76),
            new Mark.Dot(70, 90),
            new Mark.Dot(58, 110),
            new Mark.Dot(83, 111));
    return new Mark(x, y, width, height, dots, "100%");
  }

  private static void assertDrawn(Box box, Mark mark) {
    assertThat(Annotator.annotate(PICTURE, List.of(face(box))).rgba())
        .isEqualTo(Painter.paint(PICTURE, List.of(mark)).rgba());
  }

  @Test
  void aFaceIsMarkedByItsBoxItsLandmarksAndItsScoreInPercent() {
    assertDrawn(new Box(40, 50, 60, 80), mark(40, 50, 60, 80));
  }

  @Test
  void aBoxThatReachesBeyondThePictureEndsAtItsEdge() {
    assertDrawn(new Box(-20, -30, 120, 130), mark(0, 0, 100, 100));
    assertDrawn(new Box(40, 50, 500, 800), mark(40, 50, 160, 110));
    Raster drawn = Annotator.annotate(PICTURE, List.of(face(new Box(-20, 20, 120, 100))));
    assertThat(drawn.rgba()[drawn.offset(0, 70) + 3]).isNotZero();
  }

  @Test
  void aBoxOutsideOfThePictureIsNotDrawn() {
    Face beside = face(new Box(210, 10, 30, 30));
    assertThat(Annotator.annotate(PICTURE, List.of(beside)).rgba()).isEqualTo(PICTURE.rgba());
  }

  @Test
  void withoutFacesThePictureIsCopied() {
    Raster annotated = Annotator.annotate(PICTURE, List.of());
    assertThat(annotated).isNotSameAs(PICTURE);
    assertThat(annotated.rgba()).isEqualTo(PICTURE.rgba());
  }
}
