package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command a person starts Ocellus with. */
final class LauncherTest {

  @Test
  void it_starts_from_any_folder_in_a_folder_with_spaces(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path home = built(folder.resolve("a home with spaces"));
    List<String> command =
        List.of(
            home.resolve("ocellus").toString(),
            "--port",
            "0",
            "--models",
            Project.models().toString());

    try (OcellusServer server = OcellusServer.start(folder, command)) {
      HttpResponse<String> page =
          HttpClient.newHttpClient()
              .send(
                  HttpRequest.newBuilder(URI.create(server.origin() + "/")).build(),
                  BodyHandlers.ofString());

      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.body()).contains("<title>Ocellus</title>");
    } finally {
      Files.delete(home.resolve("server/target/lib"));
    }
  }

  /** A folder as the command leaves it when it has built Ocellus. */
  private static Path built(Path home) throws IOException {
    Path from = Project.built("server/target/ocellus-server.jar").getParent();
    Path target = Files.createDirectories(home.resolve("server/target"));
    Files.copy(Project.ROOT.resolve("ocellus"), home.resolve("ocellus"));
    Files.copy(from.resolve("ocellus-server.jar"), target.resolve("ocellus-server.jar"));
    Files.createSymbolicLink(target.resolve("lib"), from.resolve("lib"));
    Files.createFile(target.resolve("built"));
    return home;
  }
}
