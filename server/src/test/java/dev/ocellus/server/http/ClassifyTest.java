package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ocellus.server.Pictures;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.Shared;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifyTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.ready();
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"golden-retriever.jpeg, 208, golden retriever", "parrot.jpg, 89, macaw"})
  void tellsWhatAPhotographShows(String file, int index, String label) {
    try (TestServer published = TestServer.published()) {
      assertShows(published, Shared.bytes("images/" + file), index, label);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.ocellus.testing.DrawnPicture#all")
  void tellsWhatADrawnPictureShows(DrawnPicture picture) {
    assertShows(server, picture.file(), picture.index(), picture.label());
  }

  private static void assertShows(TestServer server, byte[] picture, int index, String label) {
    HttpResponse<String> response = server.post("/api/v1/classify", picture);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    JsonNode best = json(response).path("classes").get(0);
    assertThat(best.path("index").asInt()).isEqualTo(index);
    assertThat(best.path("label").asText()).startsWith(label);
    assertThat(best.path("probability").asDouble()).isBetween(0.5, 1.0);
  }

  @Test
  void theAnswerHasTheFormThatThePagesHas() {
    JsonNode answer = json(server.post("/api/v1/classify?top=3", DrawnPicture.SAILOR.file()));
    assertThat(answer.fieldNames())
        .toIterable()
        .containsExactly("model", "where", "image", "views", "classes", "timings");
    assertThat(answer.path("model").asText()).isEqualTo("mobilenet_v2_1.0_224");
    assertThat(answer.path("where").asText()).isEqualTo("server");
    assertThat(answer.path("image").toString()).isEqualTo("{\"width\":517,\"height\":606}");
    assertThat(answer.path("views").asText()).isEqualTo("both");
    assertThat(answer.path("classes")).hasSize(3);
    JsonNode timings = answer.path("timings");
    assertThat(timings.fieldNames())
        .toIterable()
        .containsExactly("decodeMs", "preprocessMs", "inferMs", "postprocessMs");
    assertThat(timings.path("decodeMs").asDouble()).isPositive();
    assertThat(timings.path("inferMs").asDouble()).isPositive();
  }

  @Test
  void graceHopperWearsAMilitaryUniformNotAMortarboard() {
    try (TestServer published = TestServer.published()) {
      byte[] picture = Shared.bytes("images/grace_hopper.jpg");
      JsonNode best = json(published.post("/api/v1/classify", picture)).path("classes").get(0);
      assertThat(best.path("label").asText()).isEqualTo("military uniform");
    }
  }

  @Test
  void theAnswerForBothViewsIsTheMeanOfTheAnswersForEach() {
    double[] both = probabilities("both");
    double[] centre = probabilities("centre");
    double[] whole = probabilities("whole");
    assertThat(centre).isNotEqualTo(whole);
    for (int i = 0; i < both.length; i++) {
      assertThat(both[i]).as("class %d", i).isCloseTo((centre[i] + whole[i]) / 2, within(2e-6));
    }
  }

  /** Of all classes of a wide picture, in their own order; to six decimals. */
  private static double[] probabilities(String views) {
    byte[] picture = DrawnPicture.OFFICE.file();
    JsonNode answer = json(server.post("/api/v1/classify?top=12&views=" + views, picture));
    assertThat(answer.path("views").asText()).isEqualTo(views);
    double[] probabilities = new double[12];
    for (JsonNode score : answer.path("classes")) {
      probabilities[score.path("index").asInt()] = score.path("probability").asDouble();
    }
    return probabilities;
  }

  @ParameterizedTest
  @CsvSource({"100, 110, centre", "110, 100, centre", "100, 111, both", "111, 100, both"})
  void aPictureThatIsNearlySquareIsSeenInOneView(int width, int height, String views) {
    JsonNode answer = json(server.post("/api/v1/classify", Pictures.png(width, height)));
    assertThat(answer.path("views").asText()).isEqualTo(views);
  }

  @ParameterizedTest
  @CsvSource({
    "center, center",
    "Both, Both",
    "'', ''",
    "both%2Cwhole, 'both,whole'",
    "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, xxxxxxxxxxxxxxxxxxxx..."
  })
  void viewsThatThereAreNotAreRefused(String views, String found) {
    HttpResponse<String> response =
        server.post("/api/v1/classify?views=" + views, Pictures.png(4, 4));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asText())
        .isEqualTo("views is " + found + "; it must be both, centre or whole");
  }

  @Test
  void fiveClassesAreToldUnlessMoreOrFewerAreAskedFor() {
    byte[] picture = Pictures.png(20, 20);
    assertThat(json(server.post("/api/v1/classify", picture)).path("classes")).hasSize(5);
    JsonNode all = json(server.post("/api/v1/classify?top=12", picture)).path("classes");
    assertThat(all).hasSize(12);
    double sum = 0;
    for (JsonNode score : all) {
      sum += score.path("probability").asDouble();
    }
    assertThat(sum).isCloseTo(1, within(1e-3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-1",
        "10001",
        "2.5",
        "1e9",
        "NaN",
        "five",
        "",
        "0x10",
        "99999999999999999999"
      })
  void aSenselessTopIsRefused(String top) {
    HttpResponse<String> response = server.post("/api/v1/classify?top=" + top, Pictures.png(4, 4));
    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(json(response).path("error").asText()).startsWith("top ").contains(top);
  }

  @Test
  void allClassesAreNamedWhereThereAreFewerThanAskedFor() {
    JsonNode answer = json(server.post("/api/v1/classify?top=10000", Pictures.png(4, 4)));

    assertThat(answer.path("classes")).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 700", "700, 1", "3, 5", "223, 225"})
  void picturesOfEverySizeAreTaken(int width, int height) {
    JsonNode answer = json(server.post("/api/v1/classify", Pictures.png(width, height)));
    assertThat(List.of(answer.at("/image/width").asInt(), answer.at("/image/height").asInt()))
        .containsExactly(width, height);
    assertThat(answer.path("classes")).hasSize(5);
  }

  @Test
  void theBytesDecideNotTheContentType() {
    HttpResponse<String> response =
        server.post("/api/v1/classify", Pictures.png(9, 9), "Content-Type", "image/tiff");
    assertThat(response.statusCode()).isEqualTo(200);
  }
}
