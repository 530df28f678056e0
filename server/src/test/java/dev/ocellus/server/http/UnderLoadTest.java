package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderLoadTest {
  private static final String POST =
      "POST /api/v1/faces HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: ";

  @Test
  void manyRequestsAtOnceAllGetTheirOwnAnswer() {
    byte[] friends = DrawnPicture.FRIENDS.file();
    byte[] none = DrawnPicture.LAKE.file();
    try (TestServer server = TestServer.ready(TestServer.options(ImageLimits.DEFAULT, 2, 64))) {
      List<CompletableFuture<HttpResponse<String>>> answers =
          Stream.iterate(0, i -> i + 1)
              .limit(24)
              .map(i -> server.postAsync("/api/v1/faces", i % 2 == 0 ? friends : none))
              .toList();
      for (int i = 0; i < answers.size(); i++) {
        HttpResponse<String> answer = answers.get(i).join();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(json(answer).path("faces")).hasSize(i % 2 == 0 ? 2 : 0);
      }
    }
  }

  @Test
  void moreThanCanWaitAreToldToComeBack() {
    byte[] large = DrawnPicture.CROWD.file();
    try (TestServer server = TestServer.ready(TestServer.options(ImageLimits.DEFAULT, 1, 2))) {
      List<HttpResponse<String>> answers = untilOneIsTurnedAway(server, large);
      assertThat(answers)
          .extracting(HttpResponse::statusCode)
          .contains(200, 503)
          .containsOnly(200, 503);
      for (HttpResponse<String> answer : answers) {
        if (answer.statusCode() == 503) {
          assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
          assertThat(json(answer).path("error").asText())
              .isEqualTo("the server is busy: too many pictures wait; try again in a moment");
        }
      }
      assertThat(server.post("/api/v1/faces", large).statusCode()).isEqualTo(200);
    }
  }

  /** Twenty at once are too many, unless they happen to come one by one. */
  private static List<HttpResponse<String>> untilOneIsTurnedAway(TestServer server, byte[] body) {
    List<HttpResponse<String>> answers = List.of();
    for (int i = 0; i < 20 && answers.stream().noneMatch(a -> a.statusCode() == 503); i++) {
      List<CompletableFuture<HttpResponse<String>>> sent =
          Stream.generate(() -> server.postAsync("/api/v1/faces", body)).limit(20).toList();
      answers = sent.stream().map(CompletableFuture::join).toList();
    }
    return answers;
  }

  @Test
  void clientsThatHangUpTakeNobodysPlace() throws IOException {
    byte[] picture = DrawnPicture.FRIENDS.file();
    try (TestServer server = TestServer.ready(TestServer.options(ImageLimits.DEFAULT, 1, 100))) {
      for (int i = 0; i < 40; i++) {
        try (RawClient client = new RawClient(server.server())) {
          client.send(POST + picture.length + "\r\n\r\n");
          client.send(i % 2 == 0 ? new byte[] {(byte) 0xff, (byte) 0xd8} : picture);
        }
      }
      assertThat(server.post("/api/v1/faces", picture).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void anUploadThatOnlyTricklesIsEnded() throws IOException {
    try (TestServer server = TestServer.ready();
        RawClient client = new RawClient(server.server())) {
      client.send(POST + "100000\r\nExpect: 100-continue\r\n\r\n");
      client.receiveUntil("\r\n\r\n");
      Thread trickle =
          new Thread(
              () -> {
                try {
                  while (true) {
                    client.send(new byte[1]);
                    Thread.sleep(20);
                  }
                } catch (IOException | InterruptedException e) {
                  // The server has closed.
                }
              });
      trickle.start();
      String answer = client.receiveUntil("}");
      trickle.interrupt();
      assertThat(answer)
          .startsWith("HTTP/1.1 408")
          .endsWith("{\"error\":\"the picture came too slowly; send it again\"}");
    }
  }

  @Test
  void stoppingFinishesWhatIsInWork() throws Exception {
    byte[] picture = DrawnPicture.FRIENDS.file();
    TestServer server = TestServer.ready();
    int port = server.server().port();
    try (RawClient client = new RawClient(server.server())) {
      client.send(POST + picture.length + "\r\nExpect: 100-continue\r\n\r\n");
      assertThat(client.receiveUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
      awaitClosed(port);
      assertThat(stopped).isNotDone();
      client.send(picture);
      String answer = client.receiveAll();
      assertThat(answer).startsWith("HTTP/1.1 200").contains("\"faces\":[{");
      stopped.join();
    }
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  private static void awaitClosed(int port) throws InterruptedException {
    while (true) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        assertThat(socket.isConnected()).isTrue();
      } catch (IOException e) {
        return;
      }
      Thread.sleep(5);
    }
  }
}
