package dev.ocellus.server.http;

import static dev.ocellus.server.http.TestServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.image.ImageLimits;
import dev.ocellus.server.Pictures;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnderLoadTest {
  private static final Duration LONG = Duration.ofMinutes(5);
  private static final String POST =
      "POST /api/v1/faces HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ";

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
          assertThat(answer.headers().firstValue("Retry-After").map(Integer::valueOf).orElseThrow())
              .isBetween(1, 5);
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
    ServerOptions options = new TestOptions().uploads(LONG, 100_000).build();
    try (TestServer server = TestServer.ready(options);
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
          .endsWith("{\"error\":\"the picture arrived too slowly; send it again\"}");
    }
  }

  @Test
  void anUploadThatIsNotWholeInTimeIsEnded() throws IOException {
    ServerOptions options = new TestOptions().uploads(Duration.ofMillis(50), 0).build();
    try (TestServer server = TestServer.ready(options);
        RawClient client = new RawClient(server.server())) {
      client.send(POST + "100000\r\n\r\nhalf of it");
      assertThat(client.receiveAll())
          .startsWith("HTTP/1.1 408")
          .endsWith("{\"error\":\"the picture arrived too slowly; send it again\"}");
    }
  }

  @Test
  void othersAreAnsweredWhileManyAnnounceBodiesAndSendNothing() throws IOException {
    byte[] picture = DrawnPicture.FRIENDS.file();
    List<RawClient> slow = new ArrayList<>();
    try (TestServer server = TestServer.ready()) {
      for (int i = 0; i < 200; i++) {
        RawClient client = new RawClient(server.server());
        slow.add(client);
        client.send(POST + "100000\r\n\r\n" + "x".repeat(i));
      }
      assertThat(server.post("/api/v1/faces", picture).statusCode()).isEqualTo(200);
      assertThat(server.get("/v2/health/live").statusCode()).isEqualTo(200);
      assertThat(server.get("/").statusCode()).isEqualTo(200);
      for (RawClient client : slow) {
        client.close();
      }
    }
  }

  @Test
  void othersAreAnsweredWhileManyDoNotReadWhatTheyAskedFor() throws Exception {
    byte[] file = new byte[8 << 20];
    Path samples = Files.createTempDirectory("samples");
    Files.write(samples.resolve("large.png"), file);
    List<RawClient> deaf = new ArrayList<>();
    ServerOptions options = new TestOptions().samples(samples).build();
    try (TestServer server = TestServer.ready(options)) {
      for (int i = 0; i < 100; i++) {
        RawClient client = new RawClient(server.server());
        deaf.add(client);
        client.send("GET /samples/large.png HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.receiveUntil("\r\n\r\n");
      }
      assertThat(server.get("/samples/index.json").statusCode()).isEqualTo(200);
      for (RawClient client : deaf) {
        client.close();
      }
    }
  }

  @Test
  void anAnswerThatIsReadTooSlowlyIsBrokenOff() throws Exception {
    Path samples = Files.createTempDirectory("samples");
    Files.write(samples.resolve("large.png"), new byte[8 << 20]);
    ServerOptions options =
        new TestOptions()
            .samples(samples)
            .connections(1024, Duration.ofMillis(300), 1 << 18)
            .build();
    try (TestServer server = TestServer.ready(options);
        RawClient slow = new RawClient(server.server())) {
      slow.send("GET /samples/large.png HTTP/1.1\r\nHost: localhost\r\n\r\n");
      assertThat(slow.receiveUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
      assertThatThrownBy(
              () -> {
                while (true) {
                  slow.send("G");
                  slow.receiveUntil("\0");
                  Thread.sleep(10);
                }
              })
          .isInstanceOf(IOException.class);
      HttpResponse<byte[]> whole =
          server.send(server.request("/samples/large.png").build(), BodyHandlers.ofByteArray());
      assertThat(whole.body()).hasSize(8 << 20);
    }
  }

  @Test
  void headersThatNeverEndAreNotWaitedForHoweverOftenAByteComes() throws Exception {
    ServerOptions options = new TestOptions().connections(1024, Duration.ofMillis(300)).build();
    try (TestServer server = TestServer.ready(options);
        RawClient client = new RawClient(server.server());
        RawClient silent = new RawClient(server.server())) {
      client.send("GET / HTTP/1.1\r\nHost: localhost\r\nX: ");
      assertThatThrownBy(
              () -> {
                while (true) {
                  client.send("x");
                  Thread.sleep(10);
                }
              })
          .isInstanceOf(IOException.class);
      assertThat(silent.receiveAll()).isEmpty();
    }
  }

  @Test
  void oneClientHasHalfOfAllConnectionsAtMost() throws IOException {
    ServerOptions options = new TestOptions().connections(8, LONG).build();
    List<RawClient> clients = new ArrayList<>();
    try (TestServer server = TestServer.ready(options)) {
      for (int i = 0; i < 4; i++) {
        RawClient client = new RawClient(server.server());
        clients.add(client);
        client.send("GET /v2/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.receiveUntil("{\"live\":true}");
      }
      try (RawClient fifth = new RawClient(server.server())) {
        assertThat(fifth.receiveAll()).isEmpty();
      }
      for (RawClient client : clients) {
        client.close();
      }
    }
  }

  @Test
  void whereAllConnectionsAreTakenTheOneThatWasIdleForLongestGivesWay() throws IOException {
    ServerOptions options = new TestOptions().connections(8, LONG).build();
    String question = "GET /v2/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n";
    List<RawClient> idle = new ArrayList<>();
    try (TestServer server = TestServer.ready(options)) {
      for (int i = 0; i < 60; i++) {
        idle.add(new RawClient(server.server(), "127.0.0." + (2 + i / 4)));
      }
      assertThat(idle.get(0).receiveAll()).isEmpty();
      RawClient last = idle.get(idle.size() - 1);
      last.send(question);
      assertThat(last.receiveUntil("{\"live\":true}")).startsWith("HTTP/1.1 200");
      try (RawClient other = new RawClient(server.server())) {
        other.send(question);
        assertThat(other.receiveUntil("{\"live\":true}")).startsWith("HTTP/1.1 200");
      }
      for (RawClient client : idle) {
        client.close();
      }
    }
  }

  @Test
  void whatIsAnnouncedTooLargeIsRefusedBeforeItComes() throws IOException {
    try (TestServer server = TestServer.ready();
        RawClient client = new RawClient(server.server())) {
      client.send(POST + "99999999\r\n\r\n");
      assertThat(client.receiveUntil("}")).startsWith("HTTP/1.1 413").contains("Connection: close");
    }
  }

  @Test
  void theServerIsNotReadyWhileAllItsPlacesAreStuckAndLivesAllTheSame() {
    byte[] large = Pictures.png(4000, 4000);
    ServerOptions options =
        new TestOptions().work(1, 4, Duration.ofMillis(1), Duration.ZERO).build();
    try (TestServer server = TestServer.ready(options)) {
      HttpResponse<String> ready = server.get("/v2/health/ready");
      assertThat(ready.statusCode()).isEqualTo(200);
      CompletableFuture<HttpResponse<String>> givenUp = server.postAsync("/api/v1/faces", large);
      while (ready.statusCode() == 200) {
        if (givenUp.isDone()) {
          givenUp = server.postAsync("/api/v1/faces", large);
        }
        ready = server.get("/v2/health/ready");
      }
      assertThat(ready.statusCode()).isEqualTo(503);
      assertThat(ready.body()).isEqualTo("{\"ready\":false}");
      assertThat(server.get("/v2/health/live").statusCode()).isEqualTo(200);
      assertThat(givenUp.join().statusCode()).isEqualTo(503);
      while (ready.statusCode() != 200) {
        ready = server.get("/v2/health/ready");
      }
    }
  }

  @Test
  void whoHangsUpIsNotWorkedForAnyMore() throws Exception {
    byte[] large = Pictures.png(6000, 6000);
    try (TestServer server = TestServer.ready(TestServer.options(ImageLimits.DEFAULT, 1, 4))) {
      List<RawClient> clients = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        RawClient client = new RawClient(server.server());
        clients.add(client);
        client.send(
            "POST /api/v1/faces?minSize=12 HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                + large.length
                + "\r\n\r\n");
        client.send(large);
      }
      List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
      while (others.stream().noneMatch(UnderLoadTest::isTurnedAway)) {
        others.add(server.postAsync("/api/v1/classify", DrawnPicture.MACAW.file()));
        Thread.sleep(20);
      }
      for (RawClient client : clients) {
        client.close();
      }
      assertThat(others).extracting(other -> other.join().statusCode()).isSubsetOf(200, 503);
      int status = 503;
      while (status == 503) {
        status = server.post("/api/v1/classify", DrawnPicture.MACAW.file()).statusCode();
      }
      assertThat(status).isEqualTo(200);
    }
  }

  private static boolean isTurnedAway(CompletableFuture<HttpResponse<String>> answer) {
    return answer.isDone() && answer.join().statusCode() == 503;
  }

  @Test
  void aNextRequestThatComesEarlyIsAnsweredInItsTurn() throws IOException {
    byte[] picture = DrawnPicture.FRIENDS.file();
    String post =
        "POST /api/v1/faces HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
            + picture.length
            + "\r\n\r\n";
    try (TestServer server = TestServer.ready();
        RawClient client = new RawClient(server.server())) {
      for (int i = 0; i < 3; i++) {
        client.send(post);
        client.send(picture);
      }
      client.send("G");
      client.send("ET /v2/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      String answers = client.receiveAll();
      assertThat(answers.split("HTTP/1.1 200 ", -1)).hasSize(5);
      assertThat(answers).endsWith("{\"live\":true}");
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
