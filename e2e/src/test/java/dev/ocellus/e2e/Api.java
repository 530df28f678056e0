package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.OcellusServer;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** The server's HTTP interface, as a program without a browser uses it. */
final class Api {
  private final HttpClient http = HttpClient.newHttpClient();
  private final OcellusServer server;

  Api(OcellusServer server) {
    this.server = server;
  }

  Answer classify(Path picture) {
    return Answer.of(classifyJson(picture));
  }

  String classifyJson(Path picture) {
    return post("/api/v1/classify?top=5", picture);
  }

  String facesJson(Path picture) {
    return post("/api/v1/faces", picture);
  }

  /** What is at an address, whatever the status. */
  String get(String path) {
    return send(HttpRequest.newBuilder(URI.create(server.origin() + path)).build()).body();
  }

  private String post(String path, Path picture) {
    try {
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(URI.create(server.origin() + path))
                  .timeout(Duration.ofMinutes(5))
                  .POST(BodyPublishers.ofFile(picture))
                  .build());
      assertThat(answer.statusCode()).as("%s: %s", picture, answer.body()).isEqualTo(200);
      return answer.body();
    } catch (FileNotFoundException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the server worked", e);
    }
  }
}
