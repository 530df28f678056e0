package dev.ocellus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What {@code mtcnn.pb} gives for one picture when native TensorFlow runs it whole.
 *
 * @param boxes y1, x1, y2, x2 each
 * @param landmarks y1..y5, x1..x5 each
 */
public record FaceReference(String picture, List<double[]> boxes, List<double[]> landmarks) {
  public static List<FaceReference> all() {
    List<FaceReference> all = new ArrayList<>();
    try {
      JsonNode images =
          new ObjectMapper()
              .readTree(Shared.bytes("faces", "mtcnn_reference_outputs.json"))
              .get("images");
      for (Map.Entry<String, JsonNode> image : images.properties()) {
        JsonNode value = image.getValue();
        all.add(
            new FaceReference(
                image.getKey(), rows(value.get("box")), rows(value.get("landmarks"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(all).as("pictures in the reference").hasSizeGreaterThan(5);
    return all;
  }

  private static List<double[]> rows(JsonNode table) {
    List<double[]> rows = new ArrayList<>();
    for (JsonNode row : table) {
      double[] values = new double[row.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = row.get(i).asDouble();
      }
      rows.add(values);
    }
    return rows;
  }

  /** The same number of faces, each box with an IoU of 0.95 and landmarks within 2 pixels. */
  public void assertMatches(List<Face> faces) {
    assertThat(faces).as("faces of %s", picture).hasSize(boxes.size());
    for (int i = 0; i < boxes.size(); i++) {
      Face face = FaceAgreement.nearest(faces, box(boxes.get(i)));
      assertThat(face.box().iou(box(boxes.get(i))))
          .as("IoU of box %s", i)
          .isGreaterThanOrEqualTo(0.95f);
      List<Point> points = face.landmarks().points();
      for (int p = 0; p < points.size(); p++) {
        double dy = points.get(p).y() - landmarks.get(i)[p];
        double dx = points.get(p).x() - landmarks.get(i)[p + 5];
        assertThat(Math.hypot(dx, dy)).as("landmark %s of face %s", p, i).isLessThanOrEqualTo(2);
      }
    }
  }

  private static Box box(double[] yx) {
    return new Box((float) yx[1], (float) yx[0], (float) (yx[3] - yx[1]), (float) (yx[2] - yx[0]));
  }
}
