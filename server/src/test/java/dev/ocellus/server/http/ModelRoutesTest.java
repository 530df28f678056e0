package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ocellus.server.Shared;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRoutesTest {
  private static final String MTCNN = "/models/mtcnn.f40d41e1d4d3aea5.pb";
  private static final int BYTES = 2_101_915;

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

  @Test
  void theIndexListsEachModelWithItsFile() {
    HttpResponse<String> response = server.get("/models/index.json");
    assertThat(response.headers().firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(response.body())
        .isEqualTo(
            """
            {"models":[{"name":"mobilenet_v2_1.0_224","kind":"classifier",\
            "file":"mobilenet_v2_1.0_224.02e0471425b6bf3b.pb","bytes":13994566,\
            "sha256":"02e0471425b6bf3b6d8d76f7135282b319d8800fb8626af8b47cb11b44613c1d",\
            "labels":{"file":"imagenet_labels_1001.9b67e8dd5ecb3c00.txt","bytes":21685,\
            "sha256":"9b67e8dd5ecb3c003f864c8df2661c485ee38dd4e3b0d8a4af0bc36bd23b97d8"}},\
            {"name":"mtcnn","kind":"faces","file":"mtcnn.f40d41e1d4d3aea5.pb","bytes":2101915,\
            "sha256":"f40d41e1d4d3aea5767078c1b1fc0666e354835b3956ffb6fcc835c981e58fb2"}]}""");
  }

  @Test
  void everyListedFileIsServedWhole() {
    for (JsonNode model : json(server.get("/models/index.json")).path("models")) {
      assertServed(model);
      if (model.has("labels")) {
        assertServed(model.path("labels"));
      }
    }
  }

  private static void assertServed(JsonNode file) {
    HttpResponse<byte[]> response = bytes("/models/" + file.path("file").asText());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).hasSize(file.path("bytes").asInt());
    assertThat(response.headers().firstValue("Content-Length"))
        .hasValue(file.path("bytes").asText());
    assertThat(response.headers().firstValue("Cache-Control"))
        .hasValue("public, max-age=31536000, immutable");
    assertThat(response.headers().firstValue("Content-Encoding")).isEmpty();
  }

  private static HttpResponse<byte[]> bytes(String path, String... headers) {
    return server.send(
        server.request(path, headers).header("Accept-Encoding", "gzip").build(),
        BodyHandlers.ofByteArray());
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-99, 0, 100",
    "bytes=2000000-, 2000000, 101915",
    "bytes=-7, 2101908, 7",
    "bytes=2101914-99999999, 2101914, 1"
  })
  void aPartOfAFileIsSentWhereOneIsAskedFor(String range, int from, int length) {
    HttpResponse<byte[]> response = bytes(MTCNN, "Range", range);
    byte[] file = Shared.bytes("models/mtcnn.pb");
    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.body()).isEqualTo(Arrays.copyOfRange(file, from, from + length));
    assertThat(response.headers().firstValue("Content-Range"))
        .hasValue("bytes " + from + "-" + (from + length - 1) + "/" + BYTES);
    assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=2101915-", "bytes=99999999-", "bytes=5-2"})
  void aPartBeyondTheFileIsRefused(String range) {
    HttpResponse<String> response = server.get(MTCNN, "Range", range);
    assertThat(response.statusCode()).isEqualTo(416);
    assertThat(response.headers().firstValue("Content-Range")).hasValue("bytes */" + BYTES);
    assertThat(json(response).path("error").asText())
        .isEqualTo("the range " + range + " is not within the file's 2101915 bytes");
  }

  @Test
  void aPartOfAnotherVersionIsAnsweredByTheWholeFile() {
    String etag = bytes(MTCNN).headers().firstValue("ETag").orElseThrow();
    assertThat(bytes(MTCNN, "Range", "bytes=0-9", "If-Range", etag).statusCode()).isEqualTo(206);
    assertThat(bytes(MTCNN, "Range", "bytes=0-9", "If-Range", "\"other\"").body()).hasSize(BYTES);
    assertThat(bytes(MTCNN, "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @Test
  void severalPartsAtOnceAreAnsweredByTheWholeFile() {
    assertThat(bytes(MTCNN, "Range", "bytes=0-9,20-29").body()).hasSize(BYTES);
  }

  @Test
  void theListsHeadersCanBeAskedForAlone() {
    var request = server.request("/models/index.json");
    HttpResponse<String> response =
        server.send(request.method("HEAD", BodyPublishers.noBody()).build());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
  }

  @Test
  void theHeadersAloneTellTheLength() {
    HttpResponse<String> response =
        server.send(server.request(MTCNN).method("HEAD", BodyPublishers.noBody()).build());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(BYTES));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"mtcnn.pb", "mtcnn.0000000000000000.pb", "SHA256SUMS", "..%2f..%2fpom.xml"})
  void otherFilesAreNotServed(String name) {
    HttpResponse<String> response = server.get("/models/" + name);
    assertThat(response.statusCode()).isEqualTo(404);
    assertThat(json(response).path("error").asText())
        .startsWith("there is no model file ")
        .endsWith("; /models/index.json lists them");
  }
}
