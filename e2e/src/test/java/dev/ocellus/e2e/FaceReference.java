package dev.ocellus.e2e;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.Answer.Box;
import dev.ocellus.e2e.Answer.Point;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What native TensorFlow finds in a picture. */
record FaceReference(String file, List<Face> faces) {

  record Face(Box box, List<Point> landmarks) {}

  /** What it found with {@code mtcnn.pb} in photographs of {@code ../shared/faces}. */
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

  /** What a server finds. */
  static FaceReference of(Path picture, OcellusServer server) {
    Answer answer = Answer.of(new Api(server).facesJson(picture));
    List<Face> faces =
        answer.faces().stream()
            .map(found -> new Face(found.box(), found.landmarks().all()))
            .toList();
    return new FaceReference(picture.getFileName().toString(), faces);
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
