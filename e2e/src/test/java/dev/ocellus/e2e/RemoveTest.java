package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ocellus.e2e.Drawn.CROWD;
import static dev.ocellus.e2e.Drawn.FRIENDS;
import static dev.ocellus.e2e.Drawn.MACAW;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was removed can be put back, until something else is removed or given. */
@InBrowser
final class RemoveTest {

  private OcellusPage page;

  @BeforeEach
  void open(OcellusServer server, Visit visit) {
    page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
  }

  @Test
  void one_comes_back_to_its_place_with_what_was_seen() {
    page.choose(MACAW, FRIENDS, CROWD);
    page.waitForTally("3 pictures looked at");
    page.thumb("friends.jpg").click();
    page.button("Remove").click();
    assertThat(offer()).containsText("1 picture removed.");

    page.button("Put back").click();

    assertThat(page.thumbs().nth(1)).hasAccessibleName("friends.jpg, looked at");
    assertThat(page.caption()).containsText("friends.jpg");
    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.faces()).hasCount(2);
    assertThat(offer()).isHidden();
    assertThat(page.button("Add pictures")).isFocused();
  }

  @Test
  void all_come_back_by_keyboard_and_what_was_in_work_is_looked_at_then() {
    page.choose(CROWD, MACAW, FRIENDS);
    page.button("Remove all").click();
    assertThat(page.chooser()).isVisible();
    assertThat(offer()).containsText("3 pictures removed.");

    page.page().keyboard().press("Control+z");

    page.waitForTally("3 pictures looked at");
    assertThat(page.caption()).containsText("crowd.jpg");
    page.page().keyboard().press("Control+z");
    assertThat(page.thumbs()).hasCount(3);
  }

  @Test
  void the_offer_is_closed_or_goes_when_others_are_given() {
    page.look(MACAW);
    page.button("Remove").click();
    offer().getByText("Close").click();
    assertThat(offer()).isHidden();
    page.page().keyboard().press("Control+z");
    assertThat(page.chooser()).isVisible();

    page.look(MACAW);
    page.button("Remove").click();
    assertThat(offer()).isVisible();
    page.look(FRIENDS);

    assertThat(offer()).isHidden();
    page.page().keyboard().press("Control+z");
    assertThat(page.caption()).containsText("friends.jpg");
  }

  @Test
  void the_offer_keeps_the_rules() {
    page.look(MACAW);
    page.button("Remove").click();
    assertThat(offer()).isVisible();

    assertThat(Accessibility.broken(page.page())).isEmpty();
    page.page().setViewportSize(320, 640);
    assertThat(page.page().evaluate("() => document.documentElement.scrollWidth")).isEqualTo(320);
  }

  private Locator offer() {
    return page.page().locator("#removed");
  }
}
