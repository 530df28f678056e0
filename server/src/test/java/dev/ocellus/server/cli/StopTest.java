package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.SmallModels;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A stop by a signal. */
@Timeout(600)
class StopTest {
  @TempDir private Path home;

  private Program start(String... arguments) throws IOException {
    SmallModels.write(home.resolve("project/models"));
    return Program.start(SmallProgram.class, home, arguments);
  }

  @Test
  void readinessTurnsOffWhileThePortIsStillOpen() throws Exception {
    try (Program program = start("--port", "0", "--offline", "--stop-grace", "600")) {
      URI server = program.awaitReady();
      URI ready = server.resolve("v2/health/ready");
      assertThat(Program.get(ready).statusCode()).isEqualTo(200);
      program.terminate();
      while (Program.get(ready).statusCode() == 200) {
        Thread.sleep(10);
      }
      assertThat(Program.get(ready).body()).isEqualTo("{\"ready\":false}");
      assertThat(Program.get(server.resolve("v2/health/live")).statusCode()).isEqualTo(200);
      assertThat(Program.get(server).statusCode()).isEqualTo(200);
    }
  }

  @Test
  void theProcessEndsWithZeroHoweverLongAClientWouldTake() throws Exception {
    String[] arguments = {
      "--port",
      "0",
      "--offline",
      "--stop-timeout",
      "0",
      "--upload-timeout",
      "600",
      "--min-upload-rate",
      "0"
    };
    try (Program program = start(arguments)) {
      URI server = program.awaitReady();
      try (Socket slow = new Socket(InetAddress.getLoopbackAddress(), server.getPort())) {
        String head =
            """
            POST /api/v1/classify HTTP/1.1\r
            Host: localhost\r
            Content-Length: 1000\r
            Expect: 100-continue\r
            \r
            """;
        slow.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        assertThat(slow.getInputStream().read()).isEqualTo('H');
        program.terminate();
        assertThat(program.exitCode()).isZero();
      }
    }
  }
}
