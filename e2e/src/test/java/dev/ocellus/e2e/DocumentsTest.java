package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents show works as they show it. */
@InBrowser
final class DocumentsTest {
  /** What is run here, and what is read by people only. */
  private static final Set<String> LANGUAGES =
      Set.of("sh", "js", "html", "json", "http", "mermaid");

  /** Waits for an eye that a snippet makes as a promise. */
  private static final String ENDED =
      "\nif (typeof eye !== 'undefined') await eye;\nwindow.done = true;";

  /** What the server really answers, by what only that answer has. */
  private static final Map<String, Function<Api, String>> REAL =
      Map.of(
          "faces", api -> api.facesJson(Drawn.FRIENDS),
          "classes", api -> api.classifyJson(Drawn.FRIENDS),
          "models", api -> api.get("/models/index.json"),
          "error", api -> api.get("/nothing"));

  /** The words that are commands, or parts of one. */
  private static final Set<String> COMMANDS =
      Set.of(
          "classify",
          "faces",
          "hide",
          "detect-raw",
          "compile",
          "models",
          "list",
          "fetch",
          "verify",
          "serve",
          "export");

  private static final Pattern OPTION = Pattern.compile("(?<=\\s)--?[a-z][a-z-]*");
  private static final Pattern PICTURE = Pattern.compile("[\\w-]+\\.(jpe?g)");

  @Test
  void every_snippet_is_of_a_kind_that_is_tried() {
    assertThat(Snippet.all())
        .allSatisfy(snippet -> assertThat(snippet.language()).as(snippet.place()).isIn(LANGUAGES));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("commands")
  void a_command_of_ours_has_the_options_it_is_shown_with(String place, String command) {
    String[] words = command.split("\\s+", 2);
    Path program = Project.ROOT.resolve(words[0]);

    assertThat(program).as(place).isExecutable();
    if (words[0].equals("./ocellus")) {
      String help = OcellusServer.help(command(words));
      List<String> options = OPTION.matcher(command).results().map(MatchResult::group).toList();
      assertThat(options)
          .as(place)
          .allSatisfy(option -> assertThat(help).containsPattern("[\\s,]" + option + "\\b"));
    }
  }

  /** The words before the options and files. */
  private static List<String> command(String[] words) {
    return words.length < 2
        ? List.of()
        : Stream.of(words[1].split("\\s+")).takeWhile(COMMANDS::contains).toList();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("calls")
  void a_call_of_the_server_succeeds(
      String place, String command, OcellusServer server, @TempDir Path folder) throws IOException {
    for (String picture : PICTURE.matcher(command).results().map(MatchResult::group).toList()) {
      Files.copy(Drawn.FRIENDS, folder.resolve(picture));
    }
    String here = command.replace("http://127.0.0.1:8080", server.origin());

    assertThat(here).as(place).contains(server.origin());
    Program.run(folder, List.of("bash", "-c", here.replaceFirst("^curl", "curl -sS --fail")));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("scripts")
  void a_script_runs_on_a_page(
      Snippet snippet, OcellusServer server, Visit visit, @TempDir Path folder) {
    String origin = server.origin();
    ColourModel model = new ColourModel(folder);
    model.graph();
    model.labels();
    Surface surface = Surface.open(visit, origin);
    surface.serve(folder);
    surface.json(
        "async () => { window.source = await surface.picture('/pictures/friends.jpg');"
            + " window.graph = await surface.picture('/own/colours.pb');"
            + " window.labels = await surface.picture('/own/labels.txt');"
            + " window.onProgress = () => {}; return {}; }");
    serveInFolder(visit, origin);
    Page page = visit.page();
    page.route(
        origin + "/snippet.js",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("text/javascript")
                    .setBody(unbundled(snippet.text()) + ENDED)));

    surface.json("async () => { await import('/snippet.js'); return {}; }");

    assertThat(page.evaluate("() => window.done")).isEqualTo(true);
  }

  /** What a bundler does with the name of the package. */
  private static String unbundled(String script) {
    return script.replace("from 'ocellus'", "from '/ocellus.js'");
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("pages")
  void an_element_shows_what_it_sees(Snippet snippet, OcellusServer server, Visit visit) {
    show(snippet.text(), Map.of("Content-Security-Policy", StaticSite.POLICY), server, visit);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("headers")
  void a_page_with_the_headers_shown_sees(Snippet snippet, OcellusServer server, Visit visit) {
    Map<String, String> headers =
        snippet
            .text()
            .lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(field -> field[0], field -> field[1]));

    show(Snippet.in("html").findFirst().orElseThrow().text(), headers, server, visit);

    assertThat(visit.page().evaluate("() => crossOriginIsolated"))
        .isEqualTo(headers.containsKey("Cross-Origin-Embedder-Policy"));
  }

  private static void show(
      String body, Map<String, String> headers, OcellusServer server, Visit visit) {
    String origin = server.origin();
    serveInFolder(visit, origin);
    Page page = visit.page();
    page.route(origin + "/snippet.html", route -> route.fulfill(html(body, headers)));
    page.route(
        origin + "/picture.jpg",
        route -> route.fulfill(new Route.FulfillOptions().setPath(Drawn.FRIENDS)));
    visit.open(origin, "/snippet.html");

    PlaywrightAssertions.assertThat(page.locator("ocellus-image p")).containsText("2 faces.");
  }

  /** The site is in the folder {@code /eye/}, too. */
  private static void serveInFolder(Visit visit, String origin) {
    String folder = origin + "/eye/";
    visit
        .context()
        .route(
            url -> url.startsWith(folder),
            route ->
                route.resume(
                    new Route.ResumeOptions()
                        .setUrl(route.request().url().replace(folder, origin + "/"))));
  }

  private static Route.FulfillOptions html(String body, Map<String, String> headers) {
    return new Route.FulfillOptions()
        .setContentType("text/html")
        .setHeaders(headers)
        .setBody("<!doctype html><title>Snippet</title><link rel=icon href=data:,>" + body);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("answers")
  void an_answer_has_the_form_of_a_real_one(Snippet snippet, OcellusServer server) {
    JsonObject shown = JsonParser.parseString(snippet.text()).getAsJsonObject();
    String key = REAL.keySet().stream().filter(shown::has).findFirst().orElseThrow();
    String real = REAL.get(key).apply(new Api(server));

    assertThat(form(shown)).isEqualTo(form(JsonParser.parseString(real)));
  }

  static Stream<Object[]> commands() {
    return lines().filter(line -> ((String) line[1]).startsWith("./"));
  }

  static Stream<Object[]> calls() {
    return lines().filter(line -> ((String) line[1]).startsWith("curl "));
  }

  static Stream<Snippet> scripts() {
    return Snippet.in("js");
  }

  static Stream<Snippet> pages() {
    return Snippet.in("html");
  }

  static Stream<Snippet> headers() {
    return Snippet.in("http");
  }

  static Stream<Snippet> answers() {
    return Snippet.in("json");
  }

  /** The commands of all shell snippets, with their places; comments left out. */
  private static Stream<Object[]> lines() {
    return Snippet.in("sh")
        .flatMap(
            snippet ->
                snippet
                    .text()
                    .replace("\\\n", " ")
                    .lines()
                    .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> new Object[] {snippet.place(), line}));
  }

  /** The same with types in place of values, and one element in place of many. */
  private static JsonElement form(JsonElement value) {
    if (value instanceof JsonObject object) {
      JsonObject form = new JsonObject();
      object.entrySet().forEach(entry -> form.add(entry.getKey(), form(entry.getValue())));
      return form;
    }
    JsonArray form = new JsonArray();
    if (value instanceof JsonArray array) {
      array.asList().stream().limit(1).forEach(element -> form.add(form(element)));
      return form;
    }
    return new JsonPrimitive(((JsonPrimitive) value).isNumber() ? "number" : "string");
  }
}
