package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.testing.Shared;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program as a process of its own. */
@Timeout(600)
class MainTest {
  private static final String READY = "Ocellus is ready: ";

  @TempDir private Path folder;

  /** What a run that ended left behind. */
  private record Ended(int exitCode, String out, String err) {}

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Docellus.home=" + folder.resolve("project"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(folder.resolve("err").toFile());
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    builder
        .environment()
        .keySet()
        .removeIf(name -> name.toLowerCase(Locale.ROOT).endsWith("_proxy"));
    return builder.start();
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exitCode = process.waitFor();
    return new Ended(exitCode, out, Files.readString(folder.resolve("err")));
  }

  @Test
  void theAddressIsPrintedWhenEverythingIsReadyAndStoppingIsClean() throws Exception {
    Process process = start("--port", "0", "--models", Shared.path("models").toString());
    try {
      URI address = URI.create(ready(process).substring(READY.length()));
      HttpClient client = HttpClient.newHttpClient();
      var ready = HttpRequest.newBuilder(address.resolve("/v2/health/ready")).build();
      assertThat(client.send(ready, BodyHandlers.ofString()).body()).isEqualTo("{\"ready\":true}");
      process.destroy();
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    } finally {
      process.destroyForcibly();
    }
  }

  private static String ready(Process process) throws IOException {
    var out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(READY)) {
        return line;
      }
    }
    throw new IOException("the program ended before it was ready");
  }

  @Test
  void theExportedPageNeedsNoServer() throws Exception {
    Path site = folder.resolve("site");
    Ended ended = run("--export", site.toString(), "--models", Shared.path("models").toString());
    assertThat(ended)
        .isEqualTo(
            new Ended(0, "Ocellus is written: " + site + "; any web server can serve it\n", ""));
    assertThat(site.resolve("models/index.json")).exists();
  }

  @Test
  void aPortInUseIsSaidInOneLineBeforeAnyModelIsLookedFor() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertThat(run("--port", port))
          .isEqualTo(
              new Ended(
                  1,
                  "",
                  "Port "
                      + port
                      + " of 127.0.0.1 is in use; choose another with --port, or --port 0 for a free"
                      + " one.\n"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port=70000 | --port: 70000 is not from 0 to 65535",
        "--port=http | Invalid value for option '--port': 'http' is not an int",
        "--threads=0 | --threads: 0 is not from 1 to 1024",
        "--max-megabytes=0 | --max-megabytes: 0 is not from 1 to 1024",
        "--max-megapixels=-4 | --max-megapixels: -4 is not from 1 to 500",
        "--models=/no/such/folder | --models: there is no folder /no/such/folder",
        "--mirror=files | --mirror: files is no address; expected http://... or https://...",
        "--colour | Unknown option: '--colour'",
        "extra | Unmatched argument at index 0: 'extra'"
      })
  void aWrongArgumentIsSaidInOneLine(String argument, String error) throws Exception {
    assertThat(run(argument))
        .isEqualTo(new Ended(2, "", error + "; ./ocellus --help lists the options\n"));
  }

  @Test
  void anAddressOfAnotherMachineIsSaid() throws Exception {
    assertThat(run("--port", "0", "--host", "192.0.2.1"))
        .isEqualTo(
            new Ended(
                1,
                "",
                "192.0.2.1 is no address of this machine; --host takes one, such as 127.0.0.1.\n"));
    assertThat(run("--port", "0", "--host", "nowhere.invalid"))
        .isEqualTo(
            new Ended(
                1,
                "",
                "There is no host nowhere.invalid; --host takes an address of this machine.\n"));
  }

  @Test
  void missingModelsWithoutANetworkAreSaidWithWhatToDo() throws Exception {
    Path project = folder.resolve("project");
    Ended ended = run("--port", "0", "--mirror", "http://127.0.0.1:1/");
    assertThat(ended.exitCode()).isEqualTo(1);
    assertThat(ended.err())
        .isEqualTo(
            """
            No mobilenet_v2_1.0_224_frozen.pb or mobilenet_v2_1.4_224_frozen.pb in
              %s
              %s
              %s
            and it cannot be fetched: no connection: Connection refused
            Put the file, from http://127.0.0.1:1/mobilenet_v2_1.4_224_frozen.pb,
            into one of these folders, or name its folder with --models.
            """
                .formatted(
                    project.resolve("models"),
                    folder.resolve("shared").resolve("models"),
                    folder.resolve("cache").resolve("ocellus")));
  }

  @Test
  void helpAndVersionAreTold() throws Exception {
    Ended help = run("--help");
    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains(
            "--host",
            "--port",
            "--models",
            "--mirror",
            "--export",
            "--threads",
            "--max-megapixels");
    Ended version = run("--version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("Ocellus ");
  }
}
