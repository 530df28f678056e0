package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.e2e.harness.WholeBrowser;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FaceModel;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the model that says what pictures show faces are found all the same; it may come. */
@InBrowser
final class MissingModelTest {
  private static final String TITLE = "The model that says what pictures show is not here.";
  private static final String INDEX = "/models/index.json";
  private static final String CLASSIFY = "**/api/v1/classify*";
  private static final String LOADED = "**/v2/models/*/ready";
  private static final String HIDDEN =
      "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });"
          + " document.dispatchEvent(new Event('visibilitychange')); }";

  /** Counts the searches for faces. */
  private static final String SEARCHES =
      """
      window.searches = 0;
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message?.task === 'faces') searches++;
        return postMessage.call(this, message, ...rest);
      };
      """;

  @TempDir private Path folder;
  private ModelFolder models;
  private StaticSite site;

  @BeforeEach
  void serve(Visit visit) {
    models = new ModelFolder(folder).faces(FaceModel.NAME, FaceModel.file());
    site = new StaticSite(folder, Project.site());
    visit.watch().expect("status of 40[45]");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void faces_work_at_once_and_the_page_says_what_is_missing_and_why(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host: storage.example.org");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    assertThat(page.status()).hasText("Ready: faces");
    assertThat(page.detail()).hasText("On this device, because no server answers. " + TITLE);

    page.look(Drawn.FRIENDS);

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.page().locator("#status")).hasAttribute("data-tone", "quiet");
    assertThat(page.faces()).hasCount(2);
    assertThat(page.page().locator("#faces-model")).hasText("Model: Ocellus");
    assertThat(panel(page)).containsText(TITLE);
    assertThat(panel(page))
        .containsText("Downloading it (14.2 MB) failed; the server tries again by itself.");
    assertThat(page.page().locator("#missing-cause")).hasText("No such host: storage.example.org.");
    assertThat(page.page().locator("#missing-cause")).hasAttribute("lang", "en");
    assertThat(page.page().locator("#alert")).isEmpty();
  }

  @Test
  void pictures_are_hidden_and_saved_as_ever(Visit visit) throws IOException {
    models.withoutClassifier("off", 0, "nothing is fetched");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.FRIENDS);

    assertThat(Files.size(page.save(folder))).isPositive();
    page.page().locator("#hide-on").check();
    page.waitForButton("Save with faces hidden");
    assertThat(page.page().locator("#hidden-picture")).hasAttribute("src", nonEmpty());
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    saving.choose("Results");
    assertThat(saving.button("Save")).isEnabled();
  }

  private static Pattern nonEmpty() {
    return Pattern.compile(".+");
  }

  @Test
  void what_has_been_fetched_is_told_and_classes_are_found_when_the_model_has_come(Visit visit) {
    models.withoutClassifier("fetching", 4_200_000, "");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.choose(Drawn.RETRIEVER, Drawn.LAKE);
    page.waitForTally("2 pictures looked at");
    assertThat(panel(page)).containsText("The server is downloading it: 4.2 of 14.2 MB.");
    assertThat(bar(page)).hasAttribute("value", "0.296");
    models.withoutClassifier("fetching", 9_900_000, "");
    assertThat(panel(page)).containsText("9.9 of 14.2 MB.");

    models.classifier();

    assertThat(page.classes().first()).containsText(DrawnPicture.RETRIEVER.label());
    assertThat(panel(page)).isHidden();
    page.thumb("lake.jpg").click();
    assertThat(page.classes().first()).containsText(DrawnPicture.LAKE.label());
    assertThat(page.page().locator("#missing-live")).isEmpty();
  }

  @Test
  void a_page_without_a_picture_becomes_ready_for_all(Visit visit) {
    models.withoutClassifier("fetching", 0, "");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    assertThat(page.status()).hasText("Ready: faces");

    models.classifier();

    assertThat(page.status()).hasText("Ready");
    int asked = visit.watch().requests(ModelFolder.CLASSIFIER + ".pb").size();
    assertThat(asked).isEqualTo(1);
    page.look(Drawn.LAKE);
    assertThat(page.classes().first()).containsText(DrawnPicture.LAKE.label());
  }

  @Test
  void what_nothing_fetches_is_asked_for_when_the_person_wants_to_know(Visit visit) {
    models.withoutClassifier("off", 0, "nothing is fetched");
    visit.page().clock().install();
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.RETRIEVER);
    assertThat(panel(page))
        .containsText(
            "It is not being downloaded (14.2 MB); whoever runs this page has to put it there.");
    int asked = visit.watch().requests(INDEX).size();

    page.button("Try again").click();
    assertThat(page.detail()).containsText("The model is still not here.");
    visit.page().clock().runFor(10_000);
    assertThat(visit.watch().requests(INDEX)).hasSize(asked + 1);

    models.classifier();
    page.button("Try again").click();
    assertThat(page.classes().first()).containsText(DrawnPicture.RETRIEVER.label());
    assertThat(page.detail()).not().containsText("still not here");
  }

  @Test
  void a_list_that_tells_nothing_of_it_is_enough(Visit visit) {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.FRIENDS);

    assertThat(page.faces()).hasCount(2);
    assertThat(panel(page))
        .containsText("Whoever runs this page has to put it there. Then try again.");
    assertThat(bar(page)).isHidden();
  }

  @Test
  void a_file_of_the_person_takes_its_place(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host");
    ColourModel colours = new ColourModel(folder);
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(colours.picture("red.png", Color.RED));

    page.button("Choose a file").click();
    OwnModelSheet sheet = new OwnModelSheet(page);
    assertThat(sheet.sheet()).isVisible();
    sheet.give(colours.graph(), colours.labels());
    sheet.useAs("Colours");

    assertThat(page.classes().first()).containsText("red");
    assertThat(panel(page)).isHidden();
    sheet.choose("Built in");
    assertThat(panel(page)).isVisible();
    assertThat(page.status()).hasText("Looked at on this device");
  }

  @Test
  void nobody_is_asked_while_the_page_is_hidden_or_classes_are_not_wanted(Visit visit) {
    models.withoutClassifier("fetching", 0, "");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.look(Drawn.RETRIEVER);
    visit.page().waitForRequest("**" + INDEX, () -> {});

    assertNotAsked(visit, () -> visit.page().evaluate(HIDDEN, true));
    visit.page().waitForRequest("**" + INDEX, () -> visit.page().evaluate(HIDDEN, false));
    assertNotAsked(visit, () -> page.want("What it shows", false));
    assertThat(panel(page)).isHidden();
    visit.page().waitForRequest("**" + INDEX, () -> page.want("What it shows", true));
  }

  private static void assertNotAsked(Visit visit, Runnable action) {
    action.run();
    int asked = visit.watch().requests(INDEX).size();
    visit.page().waitForTimeout(4000);
    assertThat(visit.watch().requests(INDEX)).hasSize(asked);
  }

  @Test
  void who_listens_is_told_once_and_politely(Visit visit) {
    models.withoutClassifier("fetching", 0, "");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    visit
        .page()
        .evaluate(
            "() => { window.said = []; for (const id of ['live', 'alert', 'missing-live'])"
                + " new MutationObserver(() => said.push(document.getElementById(id).textContent))"
                + "   .observe(document.getElementById(id), { childList: true }); }");
    assertThat(page.page().locator("#missing-live")).hasText(TITLE);
    page.choose(Drawn.RETRIEVER, Drawn.FRIENDS);
    page.waitForTally("2 pictures looked at");
    page.thumb("friends.jpg").click();
    models.withoutClassifier("fetching", 5_000_000, "");
    assertThat(panel(page)).containsText("5.0 of 14.2 MB");

    assertThat(visit.page().evaluate("() => said.filter((each) => each.includes('not here'))"))
        .isEqualTo(List.of());
    assertThat(visit.page().evaluate("() => said"))
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .contains("2 faces found. Looked at on this device.");
  }

  @Test
  void it_is_said_in_german(Visit visit) {
    models.withoutClassifier("fetching", 4_200_000, "");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.button("Deutsch").click();
    page.waitFor("Bereit: Gesichter");
    visit.page().locator("#file").setInputFiles(Drawn.RETRIEVER);

    assertThat(panel(page)).containsText("Das Modell, das sagt, was Bilder zeigen, ist nicht da.");
    assertThat(panel(page)).containsText("Der Server lädt es herunter: 4,2 von 14,2 MB.");
    assertThat(panel(page).locator("button")).hasText(new String[] {"Noch einmal", "Datei wählen"});
    assertThat(page.page().locator("#face-model-label")).hasText("Modell für Gesichter");
  }

  @Test
  void a_caller_who_needs_it_is_told_which_why_how_large_and_what_to_do(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host: storage.example.org");
    Surface surface = Surface.open(visit, site.origin());
    surface.load("{}");
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/friends.jpg');"
                + " try { await eye.classify(picture); return {}; } catch (error) {"
                + "   return { code: error.code, message: error.message, missing: error.missing };"
                + " } }");

    assertThat(told.get("code").getAsString()).isEqualTo("model-missing");
    assertThat(told.get("message").getAsString())
        .isEqualTo(
            "the model mobilenet_v2_1.0_224 (14.2 MB), which says what pictures show, is missing:"
                + " no such host: storage.example.org; the server goes on trying to fetch it: try"
                + " again later, or load with a classifier of your own");
    JsonObject missing = told.getAsJsonObject("missing");
    assertThat(missing.get("name").getAsString()).isEqualTo(ModelFolder.CLASSIFIER);
    assertThat(missing.get("bytes").getAsLong()).isEqualTo(14_200_000);
    assertThat(missing.get("state").getAsString()).isEqualTo("waiting");

    models.classifier();
    assertThat(surface.classify("/pictures/friends.jpg").classes()).isNotEmpty();
  }

  @Test
  void on_the_server_they_follow_when_the_model_is_loaded_there(OcellusServer server, Visit visit)
      throws IOException {
    visit.watch().expect("status of 503");
    BrowserContext context = visit.context();
    Route.FulfillOptions list = new Route.FulfillOptions().setBody(withoutClassifier(server));
    context.route("**" + INDEX, route -> route.fulfill(list));
    context.route(CLASSIFY, MissingModelTest::notYet);
    context.route(LOADED, MissingModelTest::notYet);
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");
    page.choose(Drawn.FRIENDS);
    page.answer("Send");
    page.waitUntilSeen();
    assertThat(page.status()).hasText("Looked at by the server");
    assertThat(page.faces()).hasCount(2);
    assertThat(panel(page)).containsText("The server is downloading it: 14.2 of 14.2 MB.");

    visit.page().waitForResponse(LOADED, () -> context.unroute("**" + INDEX));
    assertThat(panel(page)).isVisible();
    context.unroute(CLASSIFY);
    context.unroute(LOADED);

    assertThat(page.classes()).not().hasCount(0);
    assertThat(panel(page)).isHidden();
  }

  private static String withoutClassifier(OcellusServer server) throws IOException {
    try (InputStream list = URI.create(server.origin() + INDEX).toURL().openStream()) {
      JsonObject index =
          JsonParser.parseString(new String(list.readAllBytes(), StandardCharsets.UTF_8))
              .getAsJsonObject();
      JsonArray faces = new JsonArray();
      for (JsonElement model : index.getAsJsonArray("models")) {
        if (model.getAsJsonObject().get("kind").getAsString().equals("faces")) {
          faces.add(model);
        }
      }
      JsonArray missing = new JsonArray();
      missing.add(ModelFolder.missing("fetching", 14_200_000));
      index.add("models", faces);
      index.add("missing", missing);
      return index.toString();
    }
  }

  private static void notYet(Route route) {
    route.fulfill(
        new Route.FulfillOptions()
            .setStatus(503)
            .setHeaders(Map.of("Retry-After", "2"))
            .setBody("{\"error\":\"the model is being loaded\"}"));
  }

  @Test
  void an_element_shows_the_faces_and_says_no_more(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host");
    Page page = visit.page();
    page.route(site.origin() + "/element.html", route -> route.fulfill(element()));
    page.route(
        site.origin() + "/picture.jpg",
        route -> route.fulfill(new Route.FulfillOptions().setPath(Drawn.FRIENDS)));
    visit.open(site.origin(), "/element.html");

    assertThat(page.locator("#both p")).hasText("2 faces.");
    assertThat(page.locator("#classes p"))
        .hasText(
            Pattern.compile("^the model mobilenet_v2_1\\.0_224 \\(14\\.2 MB\\), .* is missing"));
  }

  private static Route.FulfillOptions element() {
    return new Route.FulfillOptions()
        .setContentType("text/html")
        .setHeaders(Map.of("Content-Security-Policy", StaticSite.POLICY))
        .setBody(
            """
            <!doctype html><title>Element</title><link rel=icon href=data:,>
            <script type="module" src="/ocellus-image.js"></script>
            <ocellus-image id="both" src="/picture.jpg" faces classes></ocellus-image>
            <ocellus-image id="classes" src="/picture.jpg" classes></ocellus-image>
            """);
  }

  @Test
  @WholeBrowser
  void the_camera_frames_faces_and_leaves_out_what_it_shows(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host");
    visit.context().grantPermissions(List.of("camera"));
    visit.context().addInitScript(SEARCHES);
    OcellusPage page = OcellusPage.open(visit, site.origin());
    page.page().locator(".use-camera").first().click();

    Locator camera = page.page().locator("#camera");
    assertThat(camera).hasAttribute("data-view", "watching");
    visit.page().waitForFunction("() => searches >= 5");
    assertThat(camera).hasAttribute("data-view", "watching");
    assertThat(page.page().locator("#camera-faces")).hasText(Pattern.compile("\\d+"));
    assertThat(page.page().locator("#camera-class")).hasText("–");
  }

  @Test
  void no_rule_is_broken_and_nothing_is_too_wide_where_it_is_missing(Visit visit) {
    models.withoutClassifier("waiting", 0, "no such host: storage.example.org");
    OcellusPage page = OcellusPage.open(visit, site.origin());
    assertLooksRight(page, "0-empty");
    page.look(Drawn.FRIENDS);
    assertLooksRight(page, "1-waiting");
    models.withoutClassifier("fetching", 9_900_000, "");
    assertThat(panel(page)).containsText("9.9 of 14.2 MB.");
    assertLooksRight(page, "2-fetching");
    models.withoutClassifier("off", 0, "the server was started with --offline");
    assertThat(panel(page)).containsText("It is not being downloaded");
    assertLooksRight(page, "3-off");
    page.button("Deutsch").click();
    assertThat(panel(page)).containsText("Es wird nicht heruntergeladen");
    assertLooksRight(page, "4-german");
  }

  private static void assertLooksRight(OcellusPage page, String state) {
    for (ColorScheme colors : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
      page.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
      assertThat(Accessibility.broken(page.page())).as("%s, %s", state, colors).isEmpty();
      for (int width : new int[] {390, 1440}) {
        page.page().setViewportSize(width, 900);
        String name = "missing-" + state + "-" + width + "-" + colors + ".png";
        page.page()
            .screenshot(
                new Page.ScreenshotOptions()
                    .setPath(Project.SCREENSHOTS.resolve(name))
                    .setFullPage(true));
        assertThat(page.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
            .as("%s fits %s pixels", state, width)
            .isEqualTo(true);
      }
    }
  }

  private static Locator panel(OcellusPage page) {
    return page.page().locator("#missing");
  }

  private static Locator bar(OcellusPage page) {
    return page.page().locator("#missing-progress");
  }
}
