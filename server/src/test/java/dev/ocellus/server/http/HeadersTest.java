package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.Pictures;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HeadersTest {
  private static final Map<String, String> EXPECTED =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; img-src"
              + " 'self' blob: data:; style-src 'self'; worker-src 'self'; manifest-src 'self';"
              + " base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
              + " require-trusted-types-for 'script'",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Embedder-Policy",
          "require-corp",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "no-referrer",
          "Permissions-Policy",
          "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");

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
  void everyAnswerCarriesTheSecurityHeaders() {
    List<HttpResponse<String>> responses =
        List.of(
            server.get("/"),
            server.get("/ocellus.js"),
            server.get("/models/index.json"),
            server.get("/v2/health/live"),
            server.get("/nothing"),
            server.get("/api/v1/classify"),
            server.post("/api/v1/classify", new byte[0]),
            server.post("/api/v1/classify", new byte[11 << 20]),
            server.post("/api/v1/classify", Pictures.png(5, 5)),
            server.post("/api/v1/annotate", Pictures.png(5, 5)));
    assertThat(responses)
        .extracting(HttpResponse::statusCode)
        .containsExactly(200, 200, 200, 200, 404, 405, 400, 413, 200, 200);
    for (HttpResponse<String> response : responses) {
      EXPECTED.forEach(
          (name, value) ->
              assertThat(response.headers().allValues(name))
                  .as("%s of %s", name, response)
                  .containsExactly(value));
    }
  }

  @Test
  void pagesOfOtherOriginsMayFindOutThatItIsThereAndNothingElse() {
    HttpResponse<String> ready = server.get("/v2/health/ready");

    assertThat(ready.headers().allValues("Cross-Origin-Resource-Policy"))
        .containsExactly("cross-origin");
    assertThat(ready.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void theServerDoesNotSayWhatItIsMadeOf() {
    assertThat(server.get("/").headers().firstValue("Server")).isEmpty();
    assertThat(server.get("/").headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void everyAnswerHasAnIdOfItsOwn() {
    List<String> ids =
        Stream.of("/", "/", "/v2/health/live", "/nothing")
            .map(path -> server.get(path).headers().firstValue("X-Request-Id").orElseThrow())
            .toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[0-9a-f]{16}"));
  }
}
