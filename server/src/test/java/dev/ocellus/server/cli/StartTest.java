package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.cli.Program.Ended;
import dev.ocellus.server.models.Publisher;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start that does not fail: without models, without a network, and until they come. */
@Timeout(600)
class StartTest {
  private static final byte[] PICTURE = DrawnPicture.MACAW.file();
  private static final String SIZE =
      (SmallModels.CLASSIFIER.get("classifier.pb").length + 1023) / 1024 + " KB";

  @TempDir private Path home;

  private Program start(String... arguments) throws IOException {
    return Program.start(SmallProgram.class, home, arguments);
  }

  private static HttpResponse<String> classify(URI server)
      throws IOException, InterruptedException {
    return Program.post(server.resolve("api/v1/classify?top=1"), PICTURE);
  }

  private static String error(HttpResponse<String> response) throws IOException {
    return new ObjectMapper().readTree(response.body()).path("error").asText();
  }

  /** A port at which nobody listens. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private List<Path> folders() {
    return List.of(
        home.resolve("project/models"),
        home.resolve("shared/models"),
        home.resolve("cache/ocellus"));
  }

  @Test
  void aServerWithoutAModelSaysWhatItNeedsAndClassesArriveWithoutARestart() throws Exception {
    int port = freePort();
    String mirror = "http://127.0.0.1:" + port + "/";
    try (Program program = start("--port", "0", "--mirror", mirror)) {
      URI server = program.awaitReady();
      assertThat(String.join("\n", program.lines()))
          .startsWith(
              """
              Classes: mobilenet_v2_1.0_224 is missing, and is being fetched.
                It needs
                  classifier.pb, %s, from
                    %sclassifier.pb
                    http://127.0.0.1:1/classifier.pb
                  labels.txt, 1 KB, from
                    %slabels.txt
                    http://127.0.0.1:1/labels.txt
                in one of these folders, or in another that --models names at the next start:
                  %s
                  %s
                  %s
              """
                  .formatted(
                      SIZE, mirror, mirror, folders().get(0), folders().get(1), folders().get(2))
                  .stripTrailing());
      assertThat(Program.get(server).body()).contains("<title>Ocellus</title>");

      String failure =
          mirror
              + "classifier.pb cannot be reached: no connection: Connection refused;"
              + " http://127.0.0.1:1/classifier.pb cannot be reached: no connection: Connection"
              + " refused";
      HttpResponse<String> refused = awaitRefusal(server, "is missing");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(error(refused))
          .isEqualTo(
              "the model mobilenet_v2_1.0_224, which tells what a picture shows, is missing: "
                  + failure
                  + "; the server goes on trying to fetch it");
      assertThat(refused.headers().firstValue("Retry-After")).isPresent();

      try (Publisher publisher = new Publisher(port, SmallModels.CLASSIFIER)) {
        program.await("Classes: mobilenet_v2_1.0_224, from " + folders().get(2));
        assertThat(publisher.requests()).contains("/classifier.pb", "/labels.txt");
      }
      assertThat(program.lines())
          .containsOnlyOnce(
              "Classes: mobilenet_v2_1.0_224 cannot be fetched now: "
                  + failure
                  + ". Ocellus goes on trying.");
      assertThat(classify(server).body()).contains("\"label\":\"macaw\"");
      assertThat(program.stop()).isTrue();
    }
    try (Program again = start("--port", "0", "--offline")) {
      assertThat(classify(again.awaitReady()).body()).contains("\"label\":\"macaw\"");
    }
  }

  private static HttpResponse<String> awaitRefusal(URI server, String part) throws Exception {
    HttpResponse<String> response = classify(server);
    while (!response.body().contains(part)) {
      Thread.sleep(20);
      response = classify(server);
    }
    return response;
  }

  @Test
  void offlineNothingIsFetchedAndAFileThatIsPutIntoAFolderIsUsedAtOnce() throws Exception {
    try (Publisher publisher = new Publisher(0, SmallModels.CLASSIFIER);
        Program program =
            start("--port", "0", "--offline", "--mirror", publisher.folder().toString())) {
      URI server = program.awaitReady();
      assertThat(program.lines().get(0))
          .isEqualTo(
              "Classes: mobilenet_v2_1.0_224 is missing: nothing is fetched because of --offline.");
      HttpResponse<String> refused = classify(server);
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.headers().firstValue("Retry-After")).isEmpty();

      SmallModels.write(folders().get(0));
      program.await("Classes: mobilenet_v2_1.0_224, from " + folders().get(0));
      assertThat(classify(server).body()).contains("\"label\":\"macaw\"");
      assertThat(publisher.requests()).isEmpty();
    }
  }

  @Test
  void aDamagedFileIsSaidAndDoesNotPreventTheStart() throws Exception {
    SmallModels.write(folders().get(0));
    Path damaged = Files.writeString(folders().get(0).resolve("classifier.pb"), "half of it");
    try (Program program = start("--port", "0", "--offline")) {
      URI server = program.awaitReady();
      assertThat(program.lines().get(0))
          .startsWith(damaged + " is damaged: its SHA-256 is ")
          .endsWith(". It is not used; replace it, or remove it.");
      assertThat(error(classify(server)))
          .startsWith(
              "the model mobilenet_v2_1.0_224, which tells what a picture shows, is missing:"
                  + " classifier.pb is damaged: its SHA-256 is ")
          .doesNotContain(home.toString());
    }
  }

  @Test
  void aStopInTheMidstOfADownloadKeepsWhatCameAndTheNextStartGoesOn() throws Exception {
    Path part = folders().get(2).resolve("classifier.pb.part");
    try (Publisher stalling = new Publisher(0, SmallModels.CLASSIFIER).stallingAfter(5000);
        Program program = start("--port", "0", "--mirror", stalling.folder().toString())) {
      URI server = program.awaitReady();
      while (!Program.get(server.resolve("models/index.json"))
          .body()
          .contains("\"fetched\":5000")) {
        Thread.sleep(20);
      }
      assertThat(program.stop()).isTrue();
      assertThat(part).hasSize(5000);
    }
    try (Publisher publisher = new Publisher(0, SmallModels.CLASSIFIER);
        Program program = start("--port", "0", "--mirror", publisher.folder().toString())) {
      program.await("Classes: mobilenet_v2_1.0_224, from ");
      assertThat(publisher.requests()).contains("/classifier.pb bytes=5000-");
    }
  }

  @Test
  void thePageIsExportedWithoutTheModelsThatCannotBeHadWhichIsSaid() throws Exception {
    Path site = home.resolve("site");
    Ended ended = Program.run(SmallProgram.class, home, "--export", site.toString());
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out())
        .startsWith(
            "Classes: mobilenet_v2_1.0_224 is missing: http://127.0.0.1:1/classifier.pb cannot be"
                + " reached: no connection: Connection refused.\n  It needs\n")
        .endsWith(
            "Ocellus is written: "
                + site
                + "; any web server can serve it. When the models are there, write it again.\n");
    assertThat(site.resolve("index.html")).exists();
    assertThat(Files.readString(site.resolve("models/index.json")))
        .contains("\"missing\":[{\"name\":\"mobilenet_v2_1.0_224\"")
        .contains("\"state\":\"off\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--export", "export"})
  void theLibraryIsExportedWithoutThePage(String word) throws Exception {
    Path site = home.resolve("site");
    Ended ended = Program.run(SmallProgram.class, home, word, site.toString(), "--library");
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).contains("Ocellus' library is written: " + site + "; any web server");
    assertThat(site.resolve("models/index.json")).exists();
    assertThat(site.resolve("index.html")).doesNotExist();
  }

  @Test
  void aLibraryIsForAnExportOnly() throws Exception {
    Ended ended = Program.run(SmallProgram.class, home, "--library");
    assertThat(ended.exitCode()).isEqualTo(2);
    assertThat(ended.err())
        .startsWith("--library is about what is exported; name a folder with --export; ");
  }

  @Test
  void whatIsMissingIsFetchedForAnExportUnlessThatIsForbidden() throws Exception {
    Path site = home.resolve("site");
    try (Publisher publisher = new Publisher(0, SmallModels.CLASSIFIER)) {
      String mirror = publisher.folder().toString();
      String[] arguments = {"--export", site.toString(), "--mirror", mirror, "--offline"};
      assertThat(Program.run(SmallProgram.class, home, arguments).exitCode()).isZero();
      assertThat(publisher.requests()).isEmpty();

      Ended ended =
          Program.run(SmallProgram.class, home, "--export", site.toString(), "--mirror", mirror);
      assertThat(ended.out())
          .endsWith("Ocellus is written: " + site + "; any web server can serve it\n");
      assertThat(publisher.requests()).containsExactly("/classifier.pb", "/labels.txt");
    }
    assertThat(Files.readString(site.resolve("models/index.json"))).contains("\"missing\":[]");
  }

  @Test
  void aRehearsalStartsAndEndsWithoutModelsToo() throws Exception {
    Ended ended = Program.run(Rehearsal.class, home);
    assertThat(ended.exitCode()).isZero();
    assertThat(ended.out()).containsOnlyOnce(Program.READY);
  }
}
