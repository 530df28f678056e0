package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Program;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder that npm packs. */
@InBrowser
final class PackageTest {
  private static final Path PACKAGE = Project.built("web/target/npm/package.json").getParent();

  @Test
  void what_it_exports_is_in_it_and_nothing_is_run_when_it_is_installed() throws IOException {
    JsonObject described = described();

    assertThat(described.get("name").getAsString()).isEqualTo("ocellus");
    assertThat(described.get("version").getAsString()).matches("\\d+\\.\\d+\\.\\d+(-[A-Z]+)?");
    assertThat(described.has("scripts")).isFalse();
    assertThat(described.has("dependencies")).isFalse();
    assertThat(List.of("main", "types"))
        .allSatisfy(
            name -> assertThat(PACKAGE.resolve(described.get(name).getAsString())).exists());
    for (JsonElement export : described.getAsJsonObject("exports").asMap().values()) {
      for (String file : addresses(export)) {
        assertThat(PACKAGE.resolve(file)).exists();
      }
    }
  }

  @Test
  void npm_packs_every_file_of_it() throws IOException {
    String npm = Program.required("npm").toString();
    String told = Program.run(PACKAGE, List.of(npm, "pack", "--dry-run", "--json", "--offline"));

    Set<String> packed =
        JsonParser.parseString(told.substring(told.indexOf('[')))
            .getAsJsonArray()
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("files")
            .asList()
            .stream()
            .map(file -> file.getAsJsonObject().get("path").getAsString())
            .collect(Collectors.toSet());

    assertThat(packed).isEqualTo(files()).contains("README.md", "LICENSE", "ocellus.d.ts");
  }

  @Test
  void a_page_imports_it_from_where_it_was_copied_to(
      OcellusServer server, Visit visit, @TempDir Path folder) throws IOException {
    Path copy = folder.resolve("vendor/ocellus");
    StaticCopy.of(server, copy).close();
    for (String file : files()) {
      Path to = copy.resolve(file);
      Files.createDirectories(to.getParent());
      if (!Files.exists(to)) {
        Files.copy(PACKAGE.resolve(file), to);
      }
    }
    Files.copy(Drawn.MACAW, folder.resolve("macaw.jpg"));
    Files.writeString(
        folder.resolve("index.html"),
        "<!doctype html><title>Own</title><link rel=icon href=data:,>");

    try (StaticSite site = new StaticSite(folder)) {
      visit.open(site.origin(), "/");
      String label =
          Surface.json(
              visit.page(),
              "async () => { const { load } = await import('/vendor/ocellus/ocellus.js');"
                  + " const eye = await load({ where: 'device' });"
                  + " const picture = await (await fetch('/macaw.jpg')).blob();"
                  + " return (await eye.classify(picture)).classes[0].label; }",
              null);
      assertThat(label).isEqualTo("\"macaw\"");
    }
  }

  private static List<String> addresses(JsonElement export) {
    return export instanceof JsonObject conditions
        ? conditions.asMap().values().stream().map(JsonElement::getAsString).toList()
        : List.of(export.getAsString());
  }

  /** That of the package. */
  static String version() throws IOException {
    return described().get("version").getAsString();
  }

  private static JsonObject described() throws IOException {
    return JsonParser.parseString(Files.readString(PACKAGE.resolve("package.json")))
        .getAsJsonObject();
  }

  private static Set<String> files() throws IOException {
    try (var files = Files.walk(PACKAGE)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> PACKAGE.relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }
}
