package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.Color;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.DataType;

/** A person brings a model of their own. */
@InBrowser
final class OwnModelTest {
  private static final String BUILT_IN = "mobilenet_v2_1.0_224";

  @TempDir private Path folder;
  private ColourModel model;
  private OcellusPage page;
  private OwnModelSheet sheet;

  @BeforeEach
  void open(OcellusServer server, Visit visit) {
    model = new ColourModel(folder);
    page = OcellusPage.open(visit, server.origin());
    sheet = new OwnModelSheet(page);
  }

  @Test
  void a_graph_and_its_labels_are_dropped_and_used() {
    new Drop().with(model.graph()).with(model.labels()).on(page.page());

    assertThat(sheet.fact("Graph")).hasText("colours.pb, 1 kB");
    assertThat(sheet.fact("Labels")).hasText("labels.txt");
    assertThat(sheet.fact("Pictures")).hasText("8 × 8");
    assertThat(sheet.fact("Classes")).hasText("3");
    sheet.useAs("Colours");
    page.look(model.picture("red.png", Color.RED));

    assertThat(page.classes()).hasCount(3);
    assertThat(page.classes().first()).containsText("red");
    assertThat(page.classes().first()).containsText("78.7%");
    assertThat(sheet.teller()).hasText("Model: Colours");
    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.detail()).hasText("On this device, because your own model works here alone.");
  }

  @Test
  void a_graph_and_its_labels_are_given_one_after_the_other() {
    new Drop().with(model.graph()).on(page.page());
    assertThat(sheet.words())
        .containsText("Now its labels: a text file with a line for each class.");
    assertThat(page.button("Use this model")).isHidden();
    new Drop().with(model.labels()).on(page.page());
    page.waitForButton("Use this model");
    page.button("Cancel").click();

    new Drop().with(model.labels()).on(page.page());
    assertThat(sheet.words()).containsText("Now the graph that these labels belong to.");
    sheet.give(model.graph());
    sheet.useAs("Colours");
  }

  @Test
  void pictures_that_are_dropped_with_a_model_are_looked_at() {
    new Drop()
        .with(model.graph())
        .with(model.picture("blue.png", Color.BLUE))
        .with(model.labels())
        .on(page.page());
    sheet.useAs("Colours");

    page.waitUntilSeen();
    assertThat(page.classes().first()).containsText("blue");
  }

  @Test
  void a_network_of_millions_of_weights_is_a_model_too() {
    sheet.open().give(model.mobileNet(), model.thousandLabels());
    assertThat(sheet.fact("Pictures")).hasText("224 × 224");
    assertThat(sheet.fact("Classes")).hasText("1001");
    sheet.useAs("Again");

    page.look(Drawn.MACAW);

    assertThat(page.classes()).hasCount(5);
    assertThat(page.classes().first()).containsText("class ");
    assertThat(sheet.teller()).hasText("Model: Again");
  }

  @Test
  void what_is_no_classifier_is_refused_and_nothing_changes() {
    sheet.open();
    assertRefused(
        model.noGraph(),
        "The file is not a frozen TensorFlow graph, or it is damaged: at byte 1, wire type 4 is not"
            + " known.");
    assertRefused(
        model.savedModel(),
        "The file is a SavedModel, whose weights are in other files; a frozen TensorFlow graph is"
            + " needed: a GraphDef (.pb) with its weights in it.");
    assertRefused(
        model.tensorFlowLite(),
        "The file is a TensorFlow Lite model; a frozen TensorFlow graph is needed: a GraphDef (.pb)"
            + " with its weights in it.");
    assertRefused(
        model.unsupported(),
        "1 node cannot be run: Oddity: the operator is not supported (means).");
    assertRefused(
        model.mtcnn(),
        "The graph is MTCNN, which finds faces; a classifier is needed: one picture in, a number for"
            + " each class out.");

    assertThat(sheet.fact("Graph")).hasText("–");
    page.button("Cancel").click();
    assertThat(sheet.row()).isHidden();
    page.askFor("Device");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void labels_that_do_not_fit_are_counted_and_others_are_taken() {
    sheet.open().give(model.graph(), model.labels("red\n"));
    assertThat(sheet.problem())
        .hasText(
            "This cannot be used. There is 1 label, but the model has 3 classes; give 3 lines, or"
                + " 2 where the first class is the background.");
    assertThat(sheet.fact("Graph")).hasText("colours.pb, 1 kB");
    assertThat(sheet.fact("Labels")).hasText("–");

    sheet.give(model.labels("\uFEFFGras\r\nHimmel\r\n"));
    assertThat(sheet.problem()).isHidden();
    sheet.useAs("Farben");
    page.look(model.picture("blue.png", Color.BLUE));

    assertThat(page.classes().first()).containsText("Himmel");
    assertThat(page.classes().nth(1)).containsText("background");
  }

  @Test
  void where_the_graph_does_not_tell_the_size_the_person_does() {
    sheet.open().give(model.graphOfAnySize(), model.labels());
    assertThat(page.page().locator("#model-size")).hasValue("224");
    page.page().locator("#model-size").fill("");
    assertThat(page.button("Use this model")).isHidden();
    page.page().locator("#model-size").fill("48");
    assertThat(sheet.fact("Pictures")).hasText("48 × 48");
    sheet.useAs("Any");

    page.look(model.picture("green.png", Color.GREEN));

    assertThat(page.classes().first()).containsText("green");
  }

  @Test
  void the_numbers_a_model_takes_are_chosen() {
    sheet.open().give(model.graph(), model.labels());
    range().selectOption("0..255");
    sheet.useAs("Loud");

    page.look(model.picture("red.png", Color.RED));

    assertThat(page.classes().first()).containsText("100.0%");
  }

  @Test
  void the_numbers_that_the_graph_tells_are_proposed() {
    sheet.open().give(model.keras(DataType.DT_UINT8), model.labels());
    assertThat(range()).hasValue("0..255");
    sheet.give(model.graph());
    assertThat(range()).hasValue("-1..1");
    sheet.give(model.keras(DataType.DT_UINT8));
    assertThat(range()).hasValue("0..255");

    range().selectOption("0..1");
    page.button("Use this model").click();
    assertThat(sheet.problem())
        .hasText(
            "This cannot be used. The input picture (Placeholder) takes UINT8, so the range of its"
                + " values is 0..255, not 0..1.");
    range().selectOption("0..255");
    sheet.useAs("Keras");
    page.look(model.picture("green.png", Color.GREEN));

    assertThat(page.classes().first()).containsText("green");
  }

  @Test
  void a_last_line_without_a_label_keeps_its_place() {
    sheet.open().give(model.graph(), model.labels("red\ngreen\n\n"));
    sheet.useAs("Colours");
    page.look(model.picture("red.png", Color.RED));

    assertThat(page.classes()).hasCount(3);
    assertThat(page.classes().first()).containsText("red");
    page.look(model.picture("blue.png", Color.BLUE));
    assertThat(page.classes().first()).hasText("78.7%");
  }

  @Test
  void it_is_switched_to_and_fro_and_pictures_are_looked_at_again_when_that_is_wanted() {
    page.askFor("Device");
    page.choose(Drawn.MACAW, model.picture("blue.png", Color.BLUE));
    page.waitForTally("2 pictures looked at");
    assertThat(sheet.teller()).hasText("Model: " + BUILT_IN);

    sheet.use(model, "Colours");
    assertThat(sheet.teller()).hasText("Model: Colours");
    page.thumb("blue.png").click();
    assertThat(sheet.teller()).hasText("Model: " + BUILT_IN);
    page.button("Look at all again").click();
    assertThat(sheet.teller()).hasText("Model: Colours");
    assertThat(page.classes().first()).containsText("blue");
    assertThat(page.button("Look at all again")).isHidden();

    sheet.choose("Built in");
    assertThat(sheet.teller()).hasText("Model: " + BUILT_IN);
    assertThat(page.button("Look at all again")).isVisible();
    sheet.choose("Colours");
    assertThat(page.classes().first()).containsText("blue");
  }

  @Test
  void it_is_used_at_the_next_visit_and_the_choice_is_remembered() {
    sheet.use(model, "Colours");
    page.reload();
    assertThat(sheet.choice("Colours")).isChecked();
    page.look(model.picture("red.png", Color.RED));
    assertThat(page.classes().first()).containsText("red");

    sheet.choose("Built in");
    page.reload();
    assertThat(sheet.choice("Built in")).isChecked();
    page.askFor("Device");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void it_is_removed_and_that_is_undone() {
    sheet.use(model, "Colours");
    page.button("Remove").click();
    assertThat(sheet.note()).containsText("The own model is removed.");
    assertThat(sheet.row()).isHidden();
    page.askFor("Device");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");

    page.page().locator("#model-undo").click();
    assertThat(sheet.choice("Colours")).isChecked();
    assertThat(sheet.teller()).hasText("Model: Colours");

    sheet.row().getByText("Remove").click();
    assertThat(page.page().locator("#model-undo")).isFocused();
    page.reload();
    assertThat(sheet.row()).isHidden();
    assertThat(sheet.note()).hasCount(0);
    page.page()
        .waitForFunction(
            "async () => (await (await caches.open('ocellus own model')).keys()).length === 0");
  }

  @Test
  void what_the_browser_has_damaged_is_not_used() {
    sheet.use(model, "Colours");
    Surface.json(
        page.page(),
        "async () => { const cache = await caches.open('ocellus own model');"
            + " for (const key of await cache.keys()) if (!key.url.endsWith('.json'))"
            + "   await cache.put(key, new Response('damaged'));"
            + " return {}; }",
        null);

    page.reload();

    assertThat(sheet.note())
        .containsText(
            "The browser has dropped your own model, or damaged it. Give it again to use it.");
    page.askFor("Device");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
    page.reload();
    assertThat(sheet.note()).hasCount(0);
  }

  @Test
  void without_room_it_works_until_the_page_is_closed(OcellusServer server) {
    JsonObject quota = new JsonObject();
    quota.addProperty("origin", server.origin());
    quota.addProperty("quotaSize", 1000);
    page.page().context().newCDPSession(page.page()).send("Storage.overrideQuotaForOrigin", quota);

    sheet.use(model, "Colours");

    assertThat(sheet.note())
        .containsText(
            "There is no room to keep this model in the browser. It works until the page is"
                + " closed.");
    page.look(model.picture("red.png", Color.RED));
    assertThat(page.classes().first()).containsText("red");
    page.reload();
    assertThat(sheet.row()).isHidden();
  }

  @Test
  void on_the_server_it_is_set_aside() {
    sheet.use(model, "Colours");
    page.askFor("Server");
    assertThat(sheet.choice("Built in")).isChecked();
    assertThat(sheet.note())
        .containsText(
            "Your own model works on this device only. On the server its own one looks at"
                + " pictures.");
    assertThat(page.detail()).hasText("On the server, as asked.");

    sheet.open();
    assertThat(sheet.sheet())
        .containsText(
            "Own models work on this device only. With one, no picture goes to the server.");
    page.button("Cancel").click();
    sheet.choose("Colours");
    assertThat(page.page().locator("#where [value=device]")).isChecked();
    assertThat(page.detail()).hasText("On this device, as asked.");
    assertThat(sheet.note()).hasCount(0);
  }

  @Test
  void the_sheet_speaks_german() {
    page.button("Deutsch").click();
    sheet.open("Eigenes Modell").give(model.graph());

    assertThat(sheet.words())
        .containsText("Jetzt seine Namen: eine Textdatei mit einer Zeile je Klasse.");
    sheet.give(model.labels());
    page.button("Dieses Modell benutzen").click();
    page.waitFor("Bereit");
    assertThat(page.detail())
        .hasText("Auf diesem Gerät, denn dein eigenes Modell gibt es nur hier.");
  }

  private Locator range() {
    return page.page().getByLabel("Numbers it takes for a pixel");
  }

  private void assertRefused(Path file, String why) {
    sheet.give(file);
    assertThat(sheet.problem()).hasText("This cannot be used. " + why);
    assertThat(page.button("Use this model")).isHidden();
  }
}
