package dev.ocellus.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.Raster;
import dev.ocellus.paint.Mark;
import dev.ocellus.paint.Painter;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Raster PICTURE = Raster.blank(200, 160);

  @Test
  void aFaceIsMarkedByItsBoxItsLandmarksAndItsScoreInPercent() {
    Face face =
        new Face(
            new Box(40, 50, 60, 80),
            0.995f,
            new Landmarks(
                new Point(55, 75),
                new Point(85, 76),
                new Point(70, 90),
                new Point(58, 110),
                new Point(83, 111)));
    Mark mark =
        new Mark(
            40,
            50,
            60,
            80,
            List.of(
                new Mark.Dot(55, 75),
                new Mark.Dot(85, 76),
                new Mark.Dot(70, 90),
                new Mark.Dot(58, 110),
                new Mark.Dot(83, 111)),
            "100%");
    assertThat(Annotator.annotate(PICTURE, List.of(face)).rgba())
        .isEqualTo(Painter.paint(PICTURE, List.of(mark)).rgba());
  }

  @Test
  void withoutFacesThePictureIsCopied() {
    Raster annotated = Annotator.annotate(PICTURE, List.of());
    assertThat(annotated).isNotSameAs(PICTURE);
    assertThat(annotated.rgba()).isEqualTo(PICTURE.rgba());
  }
}
