package dev.ocellus.e2e.bundlers;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.DrawnFiles;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Program;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code npm install ocellus} and {@code import { load } from 'ocellus'}, with nothing configured:
 * a page of each bundler, being developed and in production, says what pictures show and finds
 * faces. Prints the table of docs/embed.md.
 */
@Tag("bundlers")
@InBrowser
final class BundlersTest {
  private static final String SEEN = "\"label\":\"macaw\",\"faces\":2";
  private static final Map<Bundler, JsonObject> DEVELOPING = new TreeMap<>();
  private static final Map<Bundler, JsonObject> PRODUCTION = new TreeMap<>();
  private static final Map<Bundler, Long> BYTES = new TreeMap<>();

  @TempDir private static Path host;
  private static StaticSite models;

  @BeforeAll
  static void open() throws IOException {
    Workshop.open();
    DrawnFiles.withClassifier(host);
    models = new StaticSite(host).plain().forAll();
  }

  @AfterAll
  static void printTable() {
    models.close();
    System.out.println("| bundler | developing | production | files | first class |");
    System.out.println("| --- | --- | --- | --- | --- |");
    PRODUCTION.forEach(
        (bundler, seen) ->
            System.out.printf(
                "| %s %s | %s | works | %.1f MB | %d ms |%n",
                bundler.title,
                Workshop.version(bundler.packageName),
                DEVELOPING.containsKey(bundler) ? "works" : "fails",
                BYTES.get(bundler) / 1e6,
                seen.get("ms").getAsInt()));
  }

  @ParameterizedTest
  @EnumSource
  void a_page_that_is_being_developed_sees(Bundler bundler, Visit visit) throws IOException {
    Path project = Workshop.project(bundler);
    Path development = Files.createDirectories(project.resolve("development"));
    addPage(project, development);
    if (!bundler.servesWhileDeveloping()) {
      Program.run(project, Workshop.command(bundler.developing()));
      DEVELOPING.put(bundler, seen(development, visit));
      return;
    }
    try (DevelopmentServer server = DevelopmentServer.start(project, bundler.developing())) {
      DEVELOPING.put(bundler, seen(server.origin(), visit));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_in_production_sees(Bundler bundler, Visit visit) throws IOException {
    Path out = built(bundler, bundler.production());
    BYTES.put(bundler, Workshop.bytes(out));
    try (StaticSite site = new StaticSite(out).plain()) {
      PRODUCTION.put(bundler, seen(site.origin(), visit));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_page_that_requires_trusted_types_sees(Bundler bundler, Visit visit) throws IOException {
    Path out = built(bundler, bundler.trusted());
    try (StaticSite site = new StaticSite(out).plain()) {
      site.policy(StaticSite.POLICY, "require-trusted-types-for 'script'");
      seen(site.origin(), visit);
    }
  }

  private static Path built(Bundler bundler, List<String> command) throws IOException {
    Path project = Workshop.project(bundler);
    Program.run(project, Workshop.command(command));
    Path out = project.resolve("out");
    addPage(project, out);
    return out;
  }

  /** Where the bundler makes scripts only. */
  private static void addPage(Path project, Path out) throws IOException {
    if (Files.exists(project.resolve("index.html")) && !Files.exists(out.resolve("index.html"))) {
      Workshop.copy(project.resolve("index.html"), out.resolve("index.html"));
    }
  }

  private static JsonObject seen(Path folder, Visit visit) {
    try (StaticSite site = new StaticSite(folder).plain()) {
      return seen(site.origin(), visit);
    }
  }

  private static JsonObject seen(String origin, Visit visit) {
    // What developers' servers send, and the one file that esbuild does not copy.
    visit.watch().expect("404|WebSocket|DevTools|HMR|vite|CSP|favicon");
    visit.watch().allow(models.origin());
    visit.open(origin, "/?host=" + models.origin());
    // Next.js sets its own title once more, later.
    String told = "() => document.title.startsWith('{') && document.title";
    String title = visit.page().waitForFunction(told).jsonValue().toString();
    assertThat(title).contains(SEEN);
    return JsonParser.parseString(title).getAsJsonObject();
  }
}
