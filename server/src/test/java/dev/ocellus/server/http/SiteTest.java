package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
  private static TestServer server;

  @BeforeAll
  static void start() {
    server = TestServer.withoutModels(TestServer.OPTIONS);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/, text/html;charset=utf-8",
    "/index.html, text/html;charset=utf-8",
    "/ocellus.js, text/javascript;charset=utf-8",
    "/assets/page.0123456789abcdef.css, text/css;charset=utf-8",
    "/assets/page.wasm, application/wasm"
  })
  void filesHaveTheirMediaType(String path, String type) {
    HttpResponse<String> response = server.get(path);
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.headers().firstValue("Content-Type")).hasValue(type);
    assertThat(response.body()).isNotEmpty();
  }

  @Test
  void onlyFilesWhoseNameChangesWithTheirContentAreKeptForGood() {
    assertThat(cacheControl("/assets/page.0123456789abcdef.css"))
        .isEqualTo("public, max-age=31536000, immutable");
    assertThat(cacheControl("/")).isEqualTo("no-cache");
    assertThat(cacheControl("/ocellus.js")).isEqualTo("no-cache");
  }

  private static String cacheControl(String path) {
    return server.get(path).headers().firstValue("Cache-Control").orElseThrow();
  }

  @Test
  void aFileTheBrowserHasIsNotSentAgain() {
    String etag = server.get("/").headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> again = server.get("/", "If-None-Match", etag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(again.headers().firstValue("ETag")).hasValue(etag);
    assertThat(server.get("/", "If-None-Match", "W/\"other\"").statusCode()).isEqualTo(200);
    assertThat(server.get("/ocellus.js").headers().firstValue("ETag")).isNotEqualTo(etag);
  }

  @Test
  void textIsCompressedForThoseWhoTakeIt() throws IOException {
    byte[] plain = bytes("/", "identity").body();
    HttpResponse<byte[]> compressed = bytes("/", "br, gzip;q=0.8");
    assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(compressed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
    assertThat(compressed.body().length).isLessThan(plain.length / 2);
    byte[] unpacked =
        new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes();
    assertThat(unpacked).isEqualTo(plain);
    assertThat(bytes("/", "gzip;q=0").headers().firstValue("Content-Encoding")).isEmpty();
  }

  private static HttpResponse<byte[]> bytes(String path, String encodings) {
    return server.send(
        server.request(path, "Accept-Encoding", encodings).build(), BodyHandlers.ofByteArray());
  }

  @Test
  void askingForTheHeadersAloneWorks() {
    HttpResponse<String> response =
        server.send(server.request("/").method("HEAD", BodyPublishers.noBody()).build());
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEmpty();
    assertThat(response.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../pom.xml",
        "/assets/../../dev/ocellus/server/http/Site.class",
        "/assets/..%2f..%2fdev/ocellus/server/http/Site.class",
        "/%2e%2e/dev/ocellus/server/http/Site.class",
        "/..\\..\\dev",
        "//etc/passwd",
        "/assets",
        "/assets/",
        "/index.html/",
        "/INDEX.HTML",
        "/;/index.htm",
        "/META-INF/MANIFEST.MF"
      })
  void noPathLeadsOutOfTheSite(String path) throws IOException {
    try (RawClient client = new RawClient(server.server())) {
      client.send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(client.receiveAll()).containsPattern("^HTTP/1.1 (404|400) ");
    }
  }

  @Test
  void aServerWithoutAPageStillAnswers() {
    var options = new TestOptions().site("no-such-folder").build();
    try (TestServer bare = TestServer.withoutModels(options)) {
      assertThat(bare.get("/").statusCode()).isEqualTo(404);
      assertThat(bare.get("/v2/health/live").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void thePageIsReadFromAJarToo() {
    var site = Site.load("META-INF/maven/org.assertj");
    assertThat(
            site.find("/assertj-core/pom.properties")
                .map(f -> new String(f.bytes(), StandardCharsets.UTF_8)))
        .hasValueSatisfying(text -> assertThat(text).contains("artifactId=assertj-core"));
  }
}
