package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.cli.Program.Ended;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.testing.Shared;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as a process of its own. */
@Timeout(600)
class MainTest {
  @TempDir private Path folder;

  private Program start(String... arguments) throws IOException {
    return Program.start(Main.class, folder, arguments);
  }

  private Ended run(String... arguments) throws IOException, InterruptedException {
    return Program.run(Main.class, folder, arguments);
  }

  @Test
  void theAddressIsPrintedWhenEverythingIsReadyAndStoppingIsClean() throws Exception {
    Path models = Shared.path("models").toAbsolutePath().normalize();
    try (Program program = start("--port", "0", "--models", models.toString())) {
      URI address = program.awaitReady();
      assertThat(Program.get(address.resolve("/v2/health/ready")).body())
          .isEqualTo("{\"ready\":true}");
      assertThat(program.lines())
          .containsExactly(
              "Classes: mobilenet_v2_1.0_224, from "
                  + models.resolve("mobilenet_v2_1.0_224_frozen.pb"),
              "Faces: mtcnn, from " + models.resolve("mtcnn.pb"),
              "Ocellus is ready: " + address);
      assertThat(program.stop()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--export", "export"})
  void theExportedPageNeedsNoServer(String word) throws Exception {
    Path site = folder.resolve("site");
    Ended ended = run(word, site.toString(), "--models", Shared.path("models").toString());
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
                      + " of 127.0.0.1 is in use; choose another with --port, or --port 0 for a"
                      + " free one.\n"));
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
        "--queue=0 | --queue: 0 is not from 1 to 100000",
        "--upload-timeout=0 | --upload-timeout: 0 is not from 1 to 86400",
        "--stop-grace=-1 | --stop-grace: -1 is not from 0 to 3600",
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
  void missingModelsWithoutANetworkAreSaidWithWhatToDoAndTheServerStarts() throws Exception {
    Path project = folder.resolve("project");
    String standIn =
        BundledModel.faces("site").isPresent()
            ? "\n  Until it is there, ocellus, part of the page, stands in."
            : "";
    String folders =
        """
        in one of these folders, or in another that --models names at the next start:
          %s
          %s
          %s
        """
            .formatted(
                project.resolve("models"),
                folder.resolve("shared/models"),
                folder.resolve("cache/ocellus"))
            .indent(2)
            .stripTrailing();
    try (Program program = start("--port", "0", "--mirror", "http://127.0.0.1:1/")) {
      URI address = program.awaitReady();
      assertThat(String.join("\n", program.lines()))
          .startsWith(
              """
              Classes: mobilenet_v2_1.4_224 is missing, and is being fetched.
                It needs
                  mobilenet_v2_1.4_224_frozen.pb, 24.5 MB, from
                    http://127.0.0.1:1/mobilenet_v2_1.4_224_frozen.pb
                    %s
                  or mobilenet_v2_1.0_224_frozen.pb, 14.0 MB
                  imagenet_labels_1001.txt, 22 KB, from
                    http://127.0.0.1:1/imagenet_labels_1001.txt
                    %s
              %s
              Faces: mtcnn is missing, and is being fetched.%s
                It needs
                  mtcnn.pb, 2.1 MB, from
                    http://127.0.0.1:1/mtcnn.pb
                    %s
              %s\
              """
                  .formatted(
                      publisher("mobilenet_v2_1.4_224"),
                      publisher("imagenet_labels_1001"),
                      folders,
                      standIn,
                      publisher("mtcnn"),
                      folders));
      assertThat(Program.get(address.resolve("/v2/health/ready")).statusCode()).isEqualTo(200);
      assertThat(Program.get(address.resolve("/v2/models/mtcnn/ready")).statusCode())
          .isEqualTo(503);
      assertThat(Program.get(address.resolve("/models/index.json")).body())
          .contains(
              "\"missing\":[{\"name\":\"mobilenet_v2_1.4_224\",\"kind\":\"classifier\","
                  + "\"bytes\":24521685,\"state\":")
          .contains("{\"name\":\"mtcnn\",\"kind\":\"faces\",\"bytes\":2101915,\"state\":");
      assertThat(program.stop()).isTrue();
    }
  }

  @Test
  void librariesThatCannotBeUnpackedAreSaidInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(run("--port", "0", "--natives", file.toString()))
        .isEqualTo(
            new Ended(
                1,
                "",
                "TensorFlow's libraries cannot be unpacked into "
                    + file
                    + " (FileAlreadyExistsException: "
                    + file
                    + "); name a folder for some 700 MB with --natives.\n"));
  }

  private static URI publisher(String name) {
    return Catalogue.PUBLISHED.models().stream()
        .flatMap(model -> model.files().stream())
        .filter(file -> file.name().equals(name))
        .findFirst()
        .orElseThrow()
        .addresses()
        .get(0);
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
            "--offline",
            "--export",
            "--threads",
            "--max-megapixels");
    Ended version = run("--version");
    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).startsWith("Ocellus ");
  }
}
