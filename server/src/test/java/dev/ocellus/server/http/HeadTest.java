package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HeadTest {
  private static final List<String> PATHS =
      List.of(
          "/",
          "/ocellus.js",
          "/nothing",
          "/models/index.json",
          "/models/nothing.pb",
          "/samples/index.json",
          "/samples/nothing.jpg",
          "/v2/health/live",
          "/v2/health/ready",
          "/api/v1/classify",
          "/api/v1/nothing");

  private static Map<String, List<String>> headers(HttpResponse<String> response) {
    Map<String, List<String>> headers = new TreeMap<>(response.headers().map());
    headers.remove("date");
    headers.remove("x-request-id");
    return headers;
  }

  private static void assertSameHeaders(TestServer server) {
    for (String path : PATHS) {
      HttpResponse<String> get = server.get(path);
      HttpResponse<String> head =
          server.send(server.request(path).method("HEAD", BodyPublishers.noBody()).build());
      assertThat(head.statusCode()).as(path).isEqualTo(get.statusCode());
      assertThat(headers(head)).as(path).isEqualTo(headers(get));
      assertThat(head.body()).as(path).isEmpty();
    }
  }

  @Test
  void headIsAnsweredAsGet() {
    try (TestServer server = TestServer.ready()) {
      assertSameHeaders(server);
    }
  }

  @Test
  void headIsAnsweredAsGetWhileThereIsNoModel() {
    try (TestServer server = TestServer.withoutModels(TestServer.OPTIONS)) {
      assertSameHeaders(server);
    }
  }
}
