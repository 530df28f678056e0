package dev.ocellus.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.Answer.Box;
import dev.ocellus.e2e.Answer.Point;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What {@code mtcnn.pb} found in a picture of {@code ../shared/faces}, run by TensorFlow. */
record FaceReference(String file, List<Face> faces) {

  record Face(Box box, List<Point> landmarks) {}

  /** Every picture there is a reference for. */
  static Stream<FaceReference> all() {
    try {
      String json = Files.readString(Project.faces("mtcnn_reference_outputs.json"));
      JsonObject images = JsonParser.parseString(json).getAsJsonObject().getAsJsonObject("images");
      return images.entrySet().stream()
          .map(entry -> read(entry.getKey(), entry.getValue().getAsJsonObject()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FaceReference of(String file) {
    return all().filter(reference -> reference.file().equals(file)).findFirst().orElseThrow();
  }

  private static FaceReference read(String file, JsonObject reference) {
    JsonArray boxes = reference.getAsJsonArray("box");
    JsonArray landmarks = reference.getAsJsonArray("landmarks");
    List<Face> faces = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      faces.add(
          new Face(box(boxes.get(i).getAsJsonArray()), points(landmarks.get(i).getAsJsonArray())));
    }
    return new FaceReference(file, faces);
  }

  private static Box box(JsonArray edges) {
    double top = edges.get(0).getAsDouble();
    double left = edges.get(1).getAsDouble();
    return new Box(left, top, edges.get(3).getAsDouble() - left, edges.get(2).getAsDouble() - top);
  }

  private static List<Point> points(JsonArray downThenAcross) {
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                new Point(
                    downThenAcross.get(i + 5).getAsDouble(), downThenAcross.get(i).getAsDouble()))
        .toList();
  }

  @Override
  public String toString() {
    return file;
  }
}
