package dev.ocellus.paint;

import dev.ocellus.image.Raster;
import dev.ocellus.image.Rounding;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import java.util.List;

/** Draws what was found onto the picture it was found in. */
public final class Annotator {
  private Annotator() {}

  /**
   * A copy of {@code picture} with a box, five landmarks and the score in percent at each face. A
   * box that reaches beyond the picture ends at its edge.
   */
  public static Raster annotate(Raster picture, List<Face> faces) {
    return Painter.paint(picture, faces.stream().map(face -> mark(face, picture)).toList());
  }

  private static Mark mark(Face face, Raster picture) {
    Box box = face.box().within(picture.width(), picture.height());
    List<Mark.Dot> dots =
        face.landmarks().points().stream().map(at -> new Mark.Dot(at.x(), at.y())).toList();
    String score = Rounding.halfUp(face.score() * 100) + "%";
    return new Mark(box.x(), box.y(), box.width(), box.height(), dots, score);
  }
}
