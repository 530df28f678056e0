package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.Pictures;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelSupply;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {
  private static final int MEGABYTE = 1 << 20;
  private static final List<String> ROUTES =
      List.of("/api/v1/classify", "/api/v1/faces", "/api/v1/annotate");

  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.ready(TestServer.options(new ImageLimits(MEGABYTE, 1_000_000), 2, 16));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
    }
  }

  private static void assertRefused(HttpResponse<String> response, int status, String error) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    assertThat(json(response).size()).isEqualTo(1);
    assertThat(json(response).path("error").asText()).isEqualTo(error);
  }

  private static void assertEachRefuses(byte[] body, int status, String error) {
    for (String route : ROUTES) {
      assertRefused(server.post(route, body), status, error);
    }
  }

  @Test
  void anEmptyBody() {
    assertEachRefuses(
        new byte[0],
        400,
        "the request's body is empty; send the bytes of a JPEG, PNG, GIF, WebP or BMP picture");
  }

  @Test
  void aForm() {
    byte[] form = "--x\r\n\r\nhello\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8);
    for (String route : ROUTES) {
      assertRefused(
          server.post(route, form, "Content-Type", "multipart/form-data; boundary=x"),
          415,
          "the request is a form (multipart/form-data), as curl -F sends it; send the picture's"
              + " bytes alone, as curl --data-binary @FILE does");
    }
  }

  @Test
  void whatIsNoPicture() {
    assertEachRefuses(
        "hello, world".getBytes(StandardCharsets.UTF_8),
        400,
        "not a picture: the file begins with 68 65 6c 6c 6f 2c 20 77; expected JPEG, PNG, GIF, WebP"
            + " or BMP");
  }

  @Test
  void aPictureThatIsCutShort() {
    byte[] png = Pictures.png(50, 50);
    assertEachRefuses(
        Arrays.copyOf(png, png.length / 2), 400, "the PNG picture is damaged: it ends early");
  }

  @ParameterizedTest
  @CsvSource({
    "AVIF, 0000001466747970617669660000000061766966",
    "HEIC, 0000001466747970686569630000000068656963",
    "JPEG XL, ff0a7c382100",
    "TIFF, 49492a00080000000000",
    "BigTIFF, 49492b000800000010000000",
    "ICO, 000001000100",
    "JPEG 2000, 0000000c6a5020200d0a870a",
    "PSD, 384250530001",
    "SVG, 3c7376673e"
  })
  void aPictureOfAFormatThatIsNotRead(String format, String file) {
    assertEachRefuses(
        HexFormat.of().parseHex(file),
        415,
        format + " pictures are not read here; save this one as JPEG, PNG, GIF, WebP or BMP");
  }

  @Test
  void tooManyPixelsByTheHeaderAlone() {
    byte[] bomb = Pictures.png(1_000_000, 100, 8, 2, Pictures.pixels(new byte[10]));
    assertEachRefuses(
        bomb,
        413,
        "the picture has 100 megapixels (1000000 x 100); the limit is 1 megapixels; make it"
            + " smaller");
  }

  @Test
  void tooManyBytes() {
    assertEachRefuses(
        new byte[3 * MEGABYTE], 413, "the picture has 3 MB; the limit is 1 MB; make it smaller");
  }

  @Test
  void oneByteMoreThanTheLimitIsTooManyTheLimitItselfIsNot() {
    byte[] zeros = new byte[MEGABYTE + 1];
    assertThat(server.post("/api/v1/classify", zeros).statusCode()).isEqualTo(413);
    byte[] limit = Arrays.copyOf(zeros, MEGABYTE);
    assertThat(server.post("/api/v1/classify", limit).statusCode()).isEqualTo(400);
  }

  @Test
  void tooManyBytesWhoseNumberIsNotAnnounced() {
    var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3 * MEGABYTE]));
    HttpResponse<String> response =
        server.send(server.request("/api/v1/classify").POST(body).build());
    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(json(response).path("error").asText()).contains("the limit is 1 MB");
  }

  @Test
  void aLargeBodyIsNotAskedForWhenTheClientWaitsToBeAsked() throws IOException {
    try (RawClient client = new RawClient(server.server())) {
      client.send("POST /api/v1/classify HTTP/1.1\r\nHost: localhost\r\n");
      client.send("Content-Length: 99999999\r\nExpect: 100-continue\r\n\r\n");
      assertThat(client.receiveUntil("}")).startsWith("HTTP/1.1 413").contains("{\"error\":");
    }
  }

  @Test
  void whatIsNotThere() {
    assertRefused(server.get("/nothing"), 404, "there is nothing at /nothing");
    assertRefused(server.get("/api/v1/nothing"), 404, "there is nothing at /api/v1/nothing");
    assertRefused(server.post("/nothing", new byte[1]), 404, "there is nothing at /nothing");
  }

  @Test
  void aMissingFileIsNeverAnsweredByThePage() {
    assertRefused(
        server.get("/assets/gone.wasm", "Accept", "text/html"),
        404,
        "there is nothing at /assets/gone.wasm");
  }

  @Test
  void theWrongMethod() {
    HttpResponse<String> response = server.get("/api/v1/classify");
    assertRefused(response, 405, "/api/v1/classify takes POST, not GET");
    assertThat(response.headers().firstValue("Allow")).hasValue("POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET / HTTP/1.1\r\n\r\n",
        "GET /%00 HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /%zz HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET\r\n\r\n",
        "POST /api/v1/classify HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
        "POST /api/v1/classify HTTP/1.1\r\nHost: [::]\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
      })
  void brokenHttpIsAnsweredInJsonToo(String request) throws IOException {
    try (RawClient client = new RawClient(server.server())) {
      client.send(request);
      String answer = client.receiveAll();
      assertThat(answer).startsWith("HTTP/1.1 400").contains("{\"error\":\"").doesNotContain("<");
      assertThat(answer).containsOnlyOnce("X-Content-Type-Options: nosniff");
    }
  }

  @Test
  void parametersThatWouldNotBeHeededAreTold() {
    byte[] picture = Pictures.png(50, 50);
    assertRefused(
        server.post("/api/v1/classify?tpo=3", picture),
        400,
        "there is no parameter tpo; there are top, views");
    assertRefused(
        server.post("/api/v1/faces?minSize=20&minSize=30", picture),
        400,
        "the parameter minSize is given 2 times; give it once");
  }

  @Test
  void aBrokenEscapeIsTold() throws IOException {
    try (RawClient client = new RawClient(server.server())) {
      client.send("POST /api/v1/classify?top=%zz HTTP/1.1\r\nHost: localhost\r\n");
      client.send("Connection: close\r\nContent-Length: 1\r\n\r\nx");
      assertThat(client.receiveAll()).startsWith("HTTP/1.1 400").contains("{\"error\":\"");
    }
  }

  @Test
  void anEncodingThatIsNotReadIsTold() throws IOException {
    assertRefused(
        server.post("/api/v1/classify", Pictures.png(50, 50), "Content-Encoding", "gzip"),
        415,
        "the body is labelled gzip; send the picture's bytes as they are");
    try (RawClient client = new RawClient(server.server())) {
      client.send("POST /api/v1/classify HTTP/1.1\r\nHost: localhost\r\n");
      client.send("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n");
      assertThat(client.receiveUntil("}"))
          .startsWith("HTTP/1.1 501")
          .contains("the transfer encoding gzip, chunked is not read here; chunked is");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/models/index.json", "/v2/health/live"})
  void whatCanOnlyBeReadTakesNothing(String path) {
    HttpResponse<String> response = server.post(path, new byte[1]);
    assertRefused(response, 405, path + " takes GET, not POST");
    assertThat(response.headers().firstValue("Allow")).hasValue("GET");
  }

  @Test
  void anErrorOfTheServersOwnSaysNothingOfItsInside() {
    ModelSupply models = SmallModels.supply();
    Vision closed = new Vision(1);
    SmallModels.stored(models).forEach(closed::load);
    try (TestServer broken = TestServer.ready(TestServer.OPTIONS, models, closed)) {
      closed.close();
      assertRefused(
          broken.post("/api/v1/faces", Pictures.png(50, 50)),
          500,
          "an error of the server's own; its log says more");
    }
  }
}
