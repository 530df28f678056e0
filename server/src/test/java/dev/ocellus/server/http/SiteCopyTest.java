package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCopyTest {
  private static final String SITE = "site-for-tests";

  private static List<ModelStatus> models;

  @TempDir private Path folder;

  @BeforeAll
  static void find() {
    models = SmallModels.supply().statuses();
  }

  @Test
  void thePageLiesInTheFolderAsTheServerServesIt() throws IOException {
    SiteCopy.write(folder, SITE, models, Optional.empty());

    try (TestServer server = TestServer.withoutModels(TestServer.OPTIONS)) {
      for (String path : new String[] {"/index.html", "/ocellus.js"}) {
        assertThat(folder.resolve(path.substring(1))).hasContent(server.get(path).body());
      }
    }
    assertThat(folder.resolve("assets/page.wasm")).exists();
  }

  @Test
  void theLibraryLiesInTheFolderWithoutThePage() throws IOException {
    SiteCopy.writeLibrary(folder, SITE, models);

    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder(
            "models", "ocellus", "ocellus-image.js", "ocellus.d.ts", "ocellus.js", "v2");
    assertThat(folder.resolve("models/index.json")).exists();
    assertThat(folder.resolve("models/inside.pb")).exists();
    assertThat(folder.resolve("ocellus/eye.js")).exists();
  }

  @Test
  void whoAsksTheFolderWhetherItIsAServerHearsThatItIsNone() throws IOException {
    SiteCopy.write(folder, SITE, models, Optional.empty());

    assertThat(folder.resolve("v2/health/ready")).hasContent("{\"ready\":false}");
  }

  @Test
  void everyModelIsThereUnderTheNameTheListGives() throws IOException {
    SiteCopy.write(folder, SITE, models, Optional.empty());

    String index = Files.readString(folder.resolve("models/index.json"));
    for (StoredFile file : ModelFiles.of(models, List.of()).files()) {
      assertThat(index).contains(file.publicName());
      assertThat(folder.resolve("models").resolve(file.publicName()))
          .hasBinaryContent(file.bytes());
    }
  }

  @Test
  void theSamplesOfPageAndHostAreThereAndListed(@TempDir Path pictures) throws IOException {
    Files.write(pictures.resolve("b cat.jpg"), new byte[] {1, 2});

    SiteCopy.write(folder, SITE, models, Optional.of(pictures));

    assertThat(folder.resolve("samples/balloon.png")).exists();
    assertThat(folder.resolve("samples/b cat.jpg")).hasBinaryContent(new byte[] {1, 2});
    assertThat(folder.resolve("samples/index.json"))
        .hasContent("{\"samples\":[\"balloon.png\",\"b cat.jpg\"]}");
  }

  @Test
  void whatElseIsInTheFolderStays() throws IOException {
    Path own = Files.writeString(folder.resolve("robots.txt"), "User-agent: *");

    SiteCopy.write(folder, SITE, models, Optional.empty());

    assertThat(own).exists();
  }

  @Test
  void aFolderThatCannotBeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertThatThrownBy(() -> SiteCopy.write(file, SITE, models, Optional.empty()))
        .isInstanceOf(SiteCopyException.class)
        .hasMessageStartingWith("The page cannot be written to " + file + " (")
        .hasMessageEndingWith("); name another folder with --export.");
  }
}
