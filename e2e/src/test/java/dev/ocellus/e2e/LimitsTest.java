package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import org.junit.jupiter.api.Test;

/** What is looked for, how sure and how large: acts at once on what is known. */
@InBrowser
final class LimitsTest {

  @Test
  void stricter_limits_act_at_once_and_nothing_is_computed_again(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");
    page.choose(Drawn.CROWD);
    page.answer("Send");
    page.waitUntilSeen();
    assertThat(page.faces()).hasCount(29);

    page.slide("face-size", 72);
    assertThat(page.faces()).not().hasCount(29);
    int large = page.faces().count();
    assertThat(large).isBetween(1, 28);
    assertThat(page.boxes()).hasCount(large);
    assertThat(page.page().locator("#faces-note"))
        .containsText("Left out: " + (29 - large) + " below the limits.");
    page.slide("face-size", 20);
    page.slide("class-score", 50);

    assertThat(page.faces()).hasCount(29);
    assertThat(page.classes()).hasCount(1);
    assertThat(visit.watch().requests("/api/v1/faces")).hasSize(1);
    assertThat(visit.watch().requests("/api/v1/classify")).hasSize(1);
  }

  @Test
  void smaller_faces_than_were_looked_for_are_looked_for(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");
    page.choose(Drawn.FRIENDS);
    page.answer("Send");
    page.waitUntilSeen();

    page.slide("face-size", 12);

    visit.page().waitForCondition(() -> visit.watch().requests("/api/v1/faces").size() == 2);
    page.waitUntilSeen();
    assertThat(visit.watch().requests("/api/v1/faces?minSize=12&")).hasSize(1);
    assertThat(visit.watch().requests("/api/v1/classify")).hasSize(1);
    assertThat(page.faces()).hasCount(2);
  }

  @Test
  void only_what_is_wanted_is_looked_for_and_the_rest_when_it_is(
      OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");
    page.want("Faces", false);
    page.choose(Drawn.FRIENDS);
    page.answer("Send");
    page.waitUntilSeen();
    assertThat(page.classes()).hasCount(5);
    assertThat(page.page().locator("#faces-note")).hasText("Not looked for.");
    assertThat(visit.watch().requests("/api/v1/faces")).isEmpty();

    page.want("Faces", true);

    assertThat(page.faces()).hasCount(2);
    assertThat(visit.watch().requests("/api/v1/classify")).hasSize(1);
  }
}
