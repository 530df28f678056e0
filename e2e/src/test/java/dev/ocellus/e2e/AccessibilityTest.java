package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be checked by rule of the page's accessibility, in each of its states. */
@InBrowser
final class AccessibilityTest {
  private static final String MODELS = "**/models/*.pb";

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void every_state_of_the_page_keeps_the_rules(
      ColorScheme colors, OcellusServer server, Visit visit, @TempDir Path folder) {
    visit.in(colors);
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    assertKeepsRules(page, "empty");

    page.choose(Drawn.OFFICE);
    page.question().waitFor();
    assertKeepsRules(page, "question");
    page.answer("Send");
    page.waitUntilSeen();
    assertKeepsRules(page, "seen");

    page.askFor("Device");
    page.choose(new Pictures(folder).text());
    page.waitFor("This cannot be read as a picture");
    assertKeepsRules(page, "error");

    page.choose(Drawn.FRIENDS, Drawn.MACAW);
    page.waitForTally("3 pictures looked at, 1 not");
    assertKeepsRules(page, "many");
    page.thumb("friends.jpg").click();
    page.page().locator("#hide-on").check();
    page.waitForButton("Save with faces hidden");
    page.button("Add a box").click();
    page.button("Compare").click();
    assertKeepsRules(page, "hidden and compared");
    SaveWindow saving = new SaveWindow(page);
    saving.open();
    saving.choose("JPEG");
    saving.choose("All 4");
    assertKeepsRules(page, "what to save");
    saving.choose("Results");
    saving.choose("This one");
    assertKeepsRules(page, "results to save");
    saving.button("Close").click();
    OwnModelSheet sheet = new OwnModelSheet(page).open();
    assertKeepsRules(page, "own model asked for");
    ColourModel model = new ColourModel(folder);
    sheet.give(model.graph(), model.labels("one"));
    sheet.problem().waitFor();
    assertKeepsRules(page, "own model refused");
    sheet.give(model.labels());
    page.waitForButton("Use this model");
    assertKeepsRules(page, "own model found");
    sheet.useAs("Colours");
    page.waitForButton("Look at all again");
    assertKeepsRules(page, "own model used");
    sheet.row().getByText("Remove").click();
    assertKeepsRules(page, "own model removed");
    page.button("Keyboard shortcuts").click();
    assertKeepsRules(page, "shortcuts");
    page.button("Close").click();
    page.button("Deutsch").click();
    assertKeepsRules(page, "german");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void no_rule_is_broken_while_something_is_under_way_or_fails(
      ColorScheme colors, OcellusServer server, Visit visit) {
    visit.in(colors);
    visit.watch().expect("ERR_FAILED");
    List<Route> held = new ArrayList<>();
    visit.context().route(MODELS, held::add);
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("Getting the models");
    assertKeepsRules(page, "getting the models");

    page.choose(Drawn.MACAW);
    page.waitForButton("Cancel");
    assertKeepsRules(page, "getting the models for a picture");
    page.button("Cancel").click();
    assertKeepsRules(page, "cancelled");
    page.button("Try again").click();
    visit.context().unroute(MODELS);
    visit.context().route(MODELS, Route::abort);
    held.forEach(Route::abort);
    page.waitFor("The network does not answer");
    assertKeepsRules(page, "no network");
    visit.context().unroute(MODELS);
    page.button("Try again").click();
    page.waitUntilSeen();

    work.hold();
    page.choose(Drawn.CROWD, Drawn.CROWD);
    page.waitForButton("Cancel all");
    assertKeepsRules(page, "pictures in work");
    page.button("Remove all").click();
    assertKeepsRules(page, "all removed");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void no_rule_is_broken_where_the_program_does_not_start(
      ColorScheme colors, OcellusServer server, Visit visit) {
    visit.in(colors);
    visit.watch().expect("broken by the test");
    visit
        .context()
        .route(
            "**/ocellus/program.js",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setContentType("text/javascript")
                        .setBody("throw new Error('broken by the test');")));
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.page().locator("#not-started").waitFor();

    assertKeepsRules(page, "not started");
  }

  private static void assertKeepsRules(OcellusPage page, String state) {
    assertThat(Accessibility.broken(page.page()))
        .as("rules broken in the state: %s", state)
        .isEmpty();
  }
}
