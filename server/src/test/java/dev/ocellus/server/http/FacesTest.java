package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.result.Box;
import dev.ocellus.server.Pictures;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.testing.DrawnFace;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.Shared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FacesTest {
  private static final List<String> LANDMARKS =
      List.of("leftEye", "rightEye", "nose", "mouthLeft", "mouthRight");

  private static TestServer server;
  private static TestServer published;

  @BeforeAll
  static void start() {
    server = TestServer.ready();
  }

  @AfterAll
  static void stop() {
    for (TestServer started : new TestServer[] {server, published}) {
      if (started != null) {
        started.close();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> findsTheFacesOfTheReference() {
    return Shared.tests(FacesTest::ofTheReference);
  }

  private static Stream<DynamicTest> ofTheReference() {
    JsonNode images = references();
    assertThat(images).isNotEmpty();
    published = TestServer.published();
    return images.properties().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getKey(), e.getValue())));
  }

  private static JsonNode references() {
    try {
      byte[] file = Shared.bytes("faces/mtcnn_reference_outputs.json");
      return new ObjectMapper().readTree(file).path("images");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void compare(String name, JsonNode reference) {
    HttpResponse<String> response =
        published.post(
            "/api/v1/faces?minSize=20&thresholds=0.6,0.7,0.7", Shared.bytes("faces/" + name));
    JsonNode faces = json(response).path("faces");
    assertThat(faces).hasSameSizeAs(reference.path("box"));
    for (int i = 0; i < faces.size(); i++) {
      Box expected = referenceBox(reference.path("box").get(i));
      JsonNode nearest = nearest(faces, expected);
      assertThat(box(nearest).iou(expected)).as("face %d", i).isGreaterThanOrEqualTo(0.95f);
      compareLandmarks(nearest.path("landmarks"), reference.path("landmarks").get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ocellus.testing.DrawnPicture#all")
  void findsTheFacesOfADrawnPicture(DrawnPicture picture) {
    JsonNode faces = json(server.post("/api/v1/faces", picture.file())).path("faces");
    assertThat(faces).hasSameSizeAs(picture.faces());
    for (DrawnFace face : picture.faces()) {
      assertThat(box(nearest(faces, face.box())).iou(face.box())).isGreaterThan(0.6f);
    }
  }

  private static void compareLandmarks(JsonNode found, JsonNode reference) {
    for (int i = 0; i < LANDMARKS.size(); i++) {
      JsonNode point = found.path(LANDMARKS.get(i));
      double x = reference.get(i + 5).asDouble();
      double y = reference.get(i).asDouble();
      assertThat(Math.hypot(point.path("x").asDouble() - x, point.path("y").asDouble() - y))
          .as(LANDMARKS.get(i))
          .isLessThanOrEqualTo(2);
    }
  }

  private static JsonNode nearest(JsonNode faces, Box expected) {
    JsonNode best = faces.get(0);
    for (JsonNode face : faces) {
      if (box(face).iou(expected) > box(best).iou(expected)) {
        best = face;
      }
    }
    return best;
  }

  private static Box box(JsonNode face) {
    JsonNode box = face.path("box");
    return new Box(
        box.path("x").floatValue(),
        box.path("y").floatValue(),
        box.path("width").floatValue(),
        box.path("height").floatValue());
  }

  private static Box referenceBox(JsonNode y1x1y2x2) {
    float y = y1x1y2x2.get(0).floatValue();
    float x = y1x1y2x2.get(1).floatValue();
    return new Box(x, y, y1x1y2x2.get(3).floatValue() - x, y1x1y2x2.get(2).floatValue() - y);
  }

  @Test
  void theBestFaceComesFirst() {
    JsonNode answer = json(server.post("/api/v1/faces", DrawnPicture.OFFICE.file()));
    assertThat(answer.path("model").asText()).isEqualTo(FaceModel.NAME);
    assertThat(answer.path("where").asText()).isEqualTo("server");
    assertThat(answer.path("faces").findValuesAsText("score"))
        .isSortedAccordingTo(
            (a, b) -> Double.compare(Double.parseDouble(b), Double.parseDouble(a)));
  }

  @Test
  void largerLeastSizesAndHigherThresholdsFindFewer() {
    byte[] picture = DrawnPicture.FRIENDS.file();
    assertThat(json(server.post("/api/v1/faces?minSize=120", picture)).path("faces")).hasSize(1);
    List<JsonNode> scores =
        json(server.post("/api/v1/faces", picture)).path("faces").findValues("score");
    assertThat(scores).hasSize(2);
    double between = (scores.get(0).asDouble() + scores.get(1).asDouble()) / 2;
    String strict = "/api/v1/faces?thresholds=0.6,0.7," + between;
    assertThat(json(server.post(strict, picture)).path("faces")).hasSize(1);
  }

  @Test
  void theModelIsTheCallersChoice() {
    byte[] picture = DrawnPicture.FRIENDS.file();
    JsonNode chosen = json(server.post("/api/v1/faces?model=" + FaceModel.NAME, picture));
    assertThat(chosen.path("model").asText()).isEqualTo(FaceModel.NAME);
    assertThat(chosen.path("faces")).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "12, 12", "13, 13", "1, 900", "900, 1"})
  void tinyAndThinPicturesHaveNoFaces(int width, int height) {
    HttpResponse<String> response =
        server.post("/api/v1/faces?minSize=12", Pictures.png(width, height));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    assertThat(json(response).path("faces")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "minSize=5 | minSize is 5; it must be from 12 to 10000 pixels",
        "minSize=abc | minSize has the value \"abc\"; it must be a number",
        "minSize=NaN | minSize has the value \"NaN\"; it must be a number",
        "minSize=1e99 | minSize is more than 1e9; it must be from 12 to 10000 pixels",
        "thresholds=0.6 | thresholds has 1 values; it must have 3, such as 0.6,0.7,0.7",
        "thresholds=0.6,0.7,1.1 | thresholds has the value 1.1; each must be from 0 to 1",
        "thresholds=0.6,,0.7 | thresholds has the value \"\"; it must be a number",
        "model=haar | model is haar; it must be mtcnn or ocellus",
      })
  void senselessParametersAreRefused(String query, String error) {
    for (String route : List.of("faces", "annotate")) {
      HttpResponse<String> response =
          server.post("/api/v1/" + route + "?" + query, Pictures.png(4, 4));
      assertThat(response.statusCode()).isEqualTo(400);
      assertThat(json(response).path("error").asText()).isEqualTo(error);
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 30", "30, 1"})
  void picturesOnePixelWideOrHighAreAnnotatedToo(int width, int height) {
    HttpResponse<byte[]> response =
        server.send(
            server.request("/api/v1/annotate").POST(ofBytes(Pictures.png(width, height))).build(),
            BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    var annotated = new PictureDecoder(ImageLimits.DEFAULT).decode(response.body());
    assertThat(List.of(annotated.width(), annotated.height())).containsExactly(width, height);
  }

  @Test
  void annotatingPaintsGreenAroundEachFaceAndLeavesTheRest() {
    byte[] file = DrawnPicture.FRIENDS.file();
    Box box = box(json(server.post("/api/v1/faces", file)).path("faces").get(0));
    HttpResponse<byte[]> response =
        server.send(
            server.request("/api/v1/annotate").POST(ofBytes(file)).build(),
            BodyHandlers.ofByteArray());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("image/png");
    var decoder = new PictureDecoder(ImageLimits.DEFAULT);
    var before = decoder.decode(file);
    var after = decoder.decode(response.body());
    assertThat(List.of(after.width(), after.height())).containsExactly(560, 560);
    int onBox = after.offset(Math.round(box.x()), Math.round(box.y() + box.height() / 2));
    assertThat(after.rgba()[onBox + 1] & 255).isGreaterThan(after.rgba()[onBox] & 255);
    int far = after.offset(500, 500);
    assertThat(after.rgba()[far]).isEqualTo(before.rgba()[far]);
    assertThat(changed(before.rgba(), after.rgba())).isCloseTo(0.01, within(0.02));
  }

  private static HttpRequest.BodyPublisher ofBytes(byte[] bytes) {
    return HttpRequest.BodyPublishers.ofByteArray(bytes);
  }

  private static double changed(byte[] before, byte[] after) {
    int changed = 0;
    for (int i = 0; i < before.length; i++) {
      changed += before[i] == after[i] ? 0 : 1;
    }
    assertThat(changed).isPositive();
    return changed / (double) before.length;
  }
}
