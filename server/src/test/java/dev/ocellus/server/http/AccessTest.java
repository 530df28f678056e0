package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask: by which name, and from which pages. */
class AccessTest {
  private static final String OTHER = "https://other.example";
  private static final String ALLOWED = "https://allowed.example";

  private static TestServer server;

  @BeforeAll
  static void start() {
    server =
        TestServer.ready(
            new TestOptions().access(List.of("ocellus.example"), List.of(ALLOWED)).build());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String ask(String method, String path, String... headers) throws IOException {
    try (RawClient client = new RawClient(server.server())) {
      client.send(method + " " + path + " HTTP/1.1\r\nConnection: close\r\n");
      for (String header : headers) {
        client.send(header + "\r\n");
      }
      client.send("\r\n");
      return client.receiveAll();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:8080",
        "page.localhost",
        "127.0.0.1",
        "192.0.2.7:80",
        "[::1]",
        "[2001:db8::1]:8080",
        "ocellus.example",
        "Ocellus.Example:8080"
      })
  void namesOfTheServersOwnAreAnswered(String host) throws IOException {
    assertThat(ask("GET", "/", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rebound.example", "localhost.rebound.example", "1.2.3.4.example"})
  void otherNamesAreNot(String host) throws IOException {
    assertThat(ask("GET", "/", "Host: " + host))
        .startsWith("HTTP/1.1 421")
        .endsWith(
            "{\"error\":\"this server does not answer to the name "
                + host
                + "; start it with --allow-host "
                + host
                + "\"}");
    assertThat(ask("GET", "/v2/health/live", "Host: " + host)).startsWith("HTTP/1.1 200");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Origin: https://other.example | 403",
        "Origin: null | 403",
        "Sec-Fetch-Site: cross-site | 403",
        "Sec-Fetch-Site: same-site | 403",
        "Origin: http://localhost | 200",
        "Sec-Fetch-Site: same-origin | 200",
        "Accept: */* | 200",
        "Origin: https://allowed.example | 200"
      })
  void picturesThatPagesOfOtherSitesSendAreRefused(String header, int status) throws IOException {
    byte[] picture = DrawnPicture.FRIENDS.file();
    try (RawClient client = new RawClient(server.server())) {
      client.send("POST /api/v1/faces HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
      client.send(header + "\r\nContent-Length: " + picture.length + "\r\n\r\n");
      client.send(picture);
      assertThat(client.receiveUntil("\r\n")).startsWith("HTTP/1.1 " + status);
    }
  }

  @Test
  void anAllowedOriginHearsThatItIs() throws IOException {
    assertThat(
            ask(
                "OPTIONS",
                "/api/v1/faces",
                "Host: localhost",
                "Origin: " + ALLOWED,
                "Access-Control-Request-Method: POST"))
        .startsWith("HTTP/1.1 204")
        .contains("Access-Control-Allow-Origin: " + ALLOWED)
        .contains("Access-Control-Allow-Methods: GET, HEAD, POST")
        .contains("Access-Control-Allow-Headers: Content-Type")
        .contains("Vary: Origin");
    assertThat(ask("GET", "/v2/health/ready", "Host: localhost", "Origin: " + ALLOWED))
        .contains("Access-Control-Allow-Origin: " + ALLOWED);
    assertThat(ask("GET", "/models/index.json", "Host: localhost", "Origin: " + ALLOWED))
        .contains("Access-Control-Allow-Origin: " + ALLOWED)
        .contains("Access-Control-Expose-Headers: Retry-After, X-Request-Id");
    assertThat(
            ask(
                "OPTIONS",
                "/api/v1/faces",
                "Host: localhost",
                "Origin: " + OTHER,
                "Access-Control-Request-Method: POST"))
        .startsWith("HTTP/1.1 405")
        .doesNotContain("Access-Control-Allow-Origin");
  }
}
