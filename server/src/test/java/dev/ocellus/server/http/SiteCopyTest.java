package dev.ocellus.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteCopyTest {
  private static final String SITE = "site-for-tests";

  private static ModelSet models;

  @TempDir private Path folder;

  @BeforeAll
  static void find() {
    models = SmallModels.files();
  }

  @Test
  void thePageLiesInTheFolderAsTheServerServesIt() throws IOException {
    SiteCopy.write(folder, SITE, models);

    try (TestServer server = TestServer.withoutModels(TestServer.OPTIONS)) {
      for (String path : new String[] {"/index.html", "/ocellus.js"}) {
        assertThat(folder.resolve(path.substring(1))).hasContent(server.get(path).body());
      }
    }
    assertThat(folder.resolve("assets/page.wasm")).exists();
  }

  @Test
  void everyModelIsThereUnderTheNameTheListGives() throws IOException {
    SiteCopy.write(folder, SITE, models);

    String index = Files.readString(folder.resolve("models/index.json"));
    for (StoredFile file : models.files()) {
      assertThat(index).contains(file.publicName());
      assertThat(folder.resolve("models").resolve(file.publicName()))
          .hasBinaryContent(file.bytes());
    }
  }

  @Test
  void whatElseIsInTheFolderStays() throws IOException {
    Path own = Files.writeString(folder.resolve("robots.txt"), "User-agent: *");

    SiteCopy.write(folder, SITE, models);

    assertThat(own).exists();
  }

  @Test
  void aFolderThatCannotBeIsTold() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertThatThrownBy(() -> SiteCopy.write(file, SITE, models))
        .isInstanceOf(SiteCopyException.class)
        .hasMessageStartingWith("The page cannot be written to " + file + " (")
        .hasMessageEndingWith("); name another folder with --export.");
  }
}
