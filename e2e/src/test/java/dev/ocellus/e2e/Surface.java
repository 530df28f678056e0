package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A page of somebody else that uses the JavaScript interface: {@code
 * e2e/src/test/resources/surface} on the origin of a server or of a static host.
 */
final class Surface {
  private static final Path FILES = Project.ROOT.resolve("e2e/src/test/resources/surface");

  private final Page page;

  private Surface(Page page) {
    this.page = page;
  }

  /** Opens the page; {@code /pictures/} beside it are the drawn ones. */
  static Surface open(Visit visit, String origin) {
    return open(visit, origin, Map.of());
  }

  /** Opens it cross-origin isolated, as the server's own page is; it may have threads then. */
  static Surface openIsolated(Visit visit, String origin) {
    return open(
        visit,
        origin,
        Map.of(
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Embedder-Policy", "require-corp"));
  }

  private static Surface open(Visit visit, String origin, Map<String, String> headers) {
    Page page = visit.page();
    serve(page, origin + "/surface/", FILES, headers);
    serve(page, origin + "/pictures/", Drawn.FOLDER, headers);
    return openServed(visit, origin);
  }

  /** Opens the page of a host that has it by itself; see {@link #copyTo}. */
  static Surface openServed(Visit visit, String origin) {
    visit.open(origin, "/surface/index.html");
    assertThat(visit.page()).hasTitle("Loaded");
    return new Surface(visit.page());
  }

  /** Puts the page, and the drawn pictures beside it, among the files of a host. */
  static void copyTo(Path folder) throws IOException {
    copy(FILES, Files.createDirectories(folder.resolve("surface")));
    copy(Drawn.FOLDER, Files.createDirectories(folder.resolve("pictures")));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  Page page() {
    return page;
  }

  /** Has the page find the photographs of {@code ../shared} under {@code /shared/}. */
  void servePhotographs() {
    String origin = URI.create(page.url()).resolve("/").toString();
    serve(page, origin + "shared/", Project.shared(""), Map.of());
  }

  /** Has the page find the files of a folder under {@code /own/}. */
  void serve(Path folder) {
    page.route(
        url -> url.contains("/own/"),
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setPath(folder.resolve(route.request().url().replaceAll(".*/", "")))));
  }

  /** Where an eye works, and why. */
  record Place(String where, String reason) {}

  /** Calls {@code load} and keeps what it gives in {@code eye}. */
  Place load(String options) {
    JsonObject place =
        json(
            "async () => { window.eye = await surface.load("
                + options
                + "); return { where: eye.where, reason: eye.reason }; }");
    return new Place(place.get("where").getAsString(), place.get("reason").getAsString());
  }

  Answer classify(String url) {
    return Answer.of(text("async url => eye.classify(await surface.picture(url))", url));
  }

  Answer faces(String url) {
    return Answer.of(text("async url => eye.faces(await surface.picture(url))", url));
  }

  /** What a function gives, as JSON. */
  JsonObject json(String function) {
    return JsonParser.parseString(text(function, null)).getAsJsonObject();
  }

  /**
   * What a function of one argument gives, as JSON's text; five minutes are enough for anything.
   */
  String text(String function, Object argument) {
    return json(page, function, argument);
  }

  /** The same on any page. */
  static String json(Page page, String function, Object argument) {
    Object text =
        page.evaluate(
            "argument => Promise.race(["
                + "  Promise.resolve(("
                + function
                + ")(argument)).then(JSON.stringify),"
                + "  new Promise((done, fail) =>"
                + "    setTimeout(() => fail(new Error('no answer within five minutes')), 300000))])",
            argument);
    if (text == null) {
      throw new AssertionError(function + " gave nothing for " + argument);
    }
    return (String) text;
  }

  private static void serve(Page page, String prefix, Path folder, Map<String, String> more) {
    page.route(
        url -> url.startsWith(prefix),
        route -> {
          String name = route.request().url().substring(prefix.length());
          Map<String, String> headers = new HashMap<>(more);
          headers.put("Content-Type", StaticSite.type(name));
          headers.put("Content-Security-Policy", StaticSite.POLICY);
          route.fulfill(
              new Route.FulfillOptions().setPath(folder.resolve(name)).setHeaders(headers));
        });
  }
}
