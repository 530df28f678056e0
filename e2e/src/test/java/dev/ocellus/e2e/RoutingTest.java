package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A weak device hands its work to the server: said beforehand, and only with consent. */
@InBrowser
final class RoutingTest {

  @ParameterizedTest
  @EnumSource
  void a_weak_device_says_why_the_server_works_and_asks_first(
      WeakDevice weakness, OcellusServer server, Visit visit) {
    weakness.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    assertThat(page.detail()).hasText(weakness.reason());

    page.choose(Drawn.MACAW);
    assertThat(page.question()).containsText("macaw.jpg");
    assertThat(visit.watch().requests("/api/v1/")).noneMatch(RoutingTest::carriesPicture);
    page.answer("Send");
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at by the server");
    assertThat(page.detail()).hasText(weakness.reason());
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void who_said_send_is_not_asked_again(OcellusServer server, Visit visit) {
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.choose(Drawn.MACAW);
    page.answer("Send");
    page.waitUntilSeen();

    page.choose(Drawn.RETRIEVER);

    assertThat(page.classes().first()).containsText("golden retriever");
    assertThat(page.status()).hasText("Looked at by the server");
    assertThat(page.question()).isHidden();
  }

  @Test
  void who_said_work_here_gets_the_device_and_nothing_is_sent(OcellusServer server, Visit visit) {
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());

    page.choose(Drawn.MACAW);
    page.answer("Work here, slower");
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.classes().first()).containsText("macaw");
    assertThat(visit.watch().requests()).noneMatch(RoutingTest::carriesPicture);
  }

  @Test
  void who_closes_the_question_sends_nothing_and_can_be_asked_again(
      OcellusServer server, Visit visit) {
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    OcellusPage page = OcellusPage.open(visit, server.origin());

    page.choose(Drawn.MACAW);
    assertThat(page.question()).isVisible();
    page.page().keyboard().press("Escape");
    assertThat(page.question()).isHidden();
    page.button("Try again").click();
    page.answer("Send");
    page.waitUntilSeen();

    assertThat(visit.watch().requests().stream().filter(RoutingTest::carriesPicture)).hasSize(2);
  }

  @Test
  void a_choice_made_while_the_program_still_loads_counts(OcellusServer server, Visit visit) {
    List<Route> held = new ArrayList<>();
    visit.context().route("**/program.wasm", held::add);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    visit.page().waitForCondition(() -> !held.isEmpty());

    page.askFor("Device");
    held.forEach(Route::resume);
    page.waitFor("Ready");

    assertThat(page.detail()).hasText("On this device, as asked.");
  }

  @Test
  void a_device_slower_than_the_budget_hands_over_to_the_server(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());

    Surface.Place place = surface.load("{ where: 'auto', budgetMs: 1 }");

    assertThat(place.where()).isEqualTo("server");
    assertThat(place.reason())
        .matches(
            "On the server, because a picture would take about \\d+ ms on this device;"
                + " the limit is 1 ms\\.");
    assertThat(surface.classify("/pictures/macaw.jpg").where()).isEqualTo("server");
  }

  @Test
  void a_device_within_the_budget_keeps_its_work(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());

    Surface.Place place = surface.load("{ where: 'auto', budgetMs: 60000 }");

    assertThat(place.where()).isEqualTo("device");
    assertThat(place.reason()).contains("On this device").contains("60000 ms");
    assertThat(surface.classify("/pictures/macaw.jpg").where()).isEqualTo("device");
    assertThat(visit.watch().requests()).noneMatch(RoutingTest::carriesPicture);
  }

  private static boolean carriesPicture(String url) {
    return url.contains("/api/v1/classify") || url.contains("/api/v1/faces");
  }
}
