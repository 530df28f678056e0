package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelRoutesTest {
  private static final byte[] FILE = SmallClassifier.graphDef();
  private static final int BYTES = FILE.length;
  private static final String CLASSIFIER =
      "/models/mobilenet_v2_1.0_224." + Sha256.of(FILE).substring(0, 16) + ".pb";

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
    byte[] labels = SmallClassifier.labels();
    assertThat(response.body())
        .isEqualTo(
            """
            {"models":[{"name":"mobilenet_v2_1.0_224","kind":"classifier",%s,\
            "labels":{%s}},{"name":"%s","kind":"faces",%s}],"missing":[]}\
            """
                .formatted(
                    listed("mobilenet_v2_1.0_224", ".pb", FILE),
                    listed("labels", ".txt", labels),
                    FaceModel.NAME,
                    listed(FaceModel.NAME, ".pb", FaceModel.file())));
  }

  private static String listed(String name, String extension, byte[] file) {
    String sha256 = Sha256.of(file);
    return "\"file\":\"%s.%s%s\",\"bytes\":%d,\"sha256\":\"%s\""
        .formatted(name, sha256.substring(0, 16), extension, file.length, sha256);
  }

  @Test
  void theIndexOfThePublishedModelsIsAsTheyArePublished() {
    HttpResponse<String> response;
    try (TestServer published = TestServer.published()) {
      response = published.get("/models/index.json");
    }
    assertThat(response.body())
        .isEqualTo(
            """
            {"models":[{"name":"mobilenet_v2_1.0_224","kind":"classifier",\
            "file":"mobilenet_v2_1.0_224.02e0471425b6bf3b.pb","bytes":13994566,\
            "sha256":"02e0471425b6bf3b6d8d76f7135282b319d8800fb8626af8b47cb11b44613c1d",\
            "labels":{"file":"imagenet_labels_1001.9b67e8dd5ecb3c00.txt","bytes":21685,\
            "sha256":"9b67e8dd5ecb3c003f864c8df2661c485ee38dd4e3b0d8a4af0bc36bd23b97d8"}},\
            {"name":"mtcnn","kind":"faces","file":"mtcnn.f40d41e1d4d3aea5.pb","bytes":2101915,\
            "sha256":"f40d41e1d4d3aea5767078c1b1fc0666e354835b3956ffb6fcc835c981e58fb2"}],\
            "missing":[]}\
            """);
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

  @Test
  void aPartOfAFileIsSentWhereOneIsAskedFor() {
    assertPart("bytes=0-99", 0, 100);
    assertPart("bytes=20000-", 20_000, BYTES - 20_000);
    assertPart("bytes=-7", BYTES - 7, 7);
    assertPart("bytes=" + (BYTES - 1) + "-99999999", BYTES - 1, 1);
  }

  private static void assertPart(String range, int from, int length) {
    HttpResponse<byte[]> response = bytes(CLASSIFIER, "Range", range);
    assertThat(response.statusCode()).isEqualTo(206);
    assertThat(response.body()).isEqualTo(Arrays.copyOfRange(FILE, from, from + length));
    assertThat(response.headers().firstValue("Content-Range"))
        .hasValue("bytes " + from + "-" + (from + length - 1) + "/" + BYTES);
    assertThat(response.headers().firstValue("Content-Length")).hasValue(String.valueOf(length));
  }

  @Test
  void aPartBeyondTheFileIsRefused() {
    for (String range : List.of("bytes=" + BYTES + "-", "bytes=99999999-", "bytes=5-2")) {
      HttpResponse<String> response = server.get(CLASSIFIER, "Range", range);
      assertThat(response.statusCode()).isEqualTo(416);
      assertThat(response.headers().firstValue("Content-Range")).hasValue("bytes */" + BYTES);
      assertThat(json(response).path("error").asText())
          .isEqualTo("the range " + range + " is not within the file's " + BYTES + " bytes");
    }
  }

  @Test
  void aPartOfAnotherVersionIsAnsweredByTheWholeFile() {
    String etag = bytes(CLASSIFIER).headers().firstValue("ETag").orElseThrow();
    assertThat(bytes(CLASSIFIER, "Range", "bytes=0-9", "If-Range", etag).statusCode())
        .isEqualTo(206);
    assertThat(bytes(CLASSIFIER, "Range", "bytes=0-9", "If-Range", "\"other\"").body())
        .hasSize(BYTES);
    for (String kept : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
      assertThat(bytes(CLASSIFIER, "If-None-Match", kept).statusCode()).isEqualTo(304);
      assertThat(bytes(CLASSIFIER, "If-None-Match", kept, "Range", "bytes=0-9").statusCode())
          .isEqualTo(304);
    }
    assertThat(bytes(CLASSIFIER, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    for (String unknown : List.of("lines=0-9", "bytes=a-b", "bytes")) {
      assertThat(bytes(CLASSIFIER, "Range", unknown).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void severalPartsAtOnceAreAnsweredByTheWholeFile() {
    assertThat(bytes(CLASSIFIER, "Range", "bytes=0-9,20-29").body()).hasSize(BYTES);
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
        server.send(server.request(CLASSIFIER).method("HEAD", BodyPublishers.noBody()).build());
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
