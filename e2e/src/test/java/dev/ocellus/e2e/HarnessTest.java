package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A watch that sees nothing would let every other test pass. */
@InBrowser
final class HarnessTest {
  private static StaticSite site;

  @BeforeAll
  static void serve() {
    site = new StaticSite(Path.of(Project.ROOT + "/e2e/src/test/resources/harness"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void nothing_is_held_against_a_page_that_behaves(Visit visit) {
    visit.open(site.origin(), "/quiet.html");

    assertThat(visit.page().locator("#said")).hasText("done");
    assertThat(visit.page().evaluate("async n => n + await Promise.resolve(1)", 2)).isEqualTo(3);
    assertThat(visit.watch().faults()).isEmpty();
  }

  @Test
  void a_console_error_of_a_worker_is_held_against_the_page(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=complain");

    visit.page().waitForCondition(() -> !visit.watch().faults().isEmpty());
    assertThat(visit.watch().faults()).singleElement().asString().contains("said in the worker");
    visit.watch().expect("said in the worker");
  }

  @Test
  void an_error_that_a_worker_does_not_catch_is_held_against_the_page(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=throw");

    visit.page().waitForCondition(() -> !visit.watch().faults().isEmpty());
    assertThat(visit.watch().faults().toString()).contains("thrown in the worker");
    visit.watch().expect("thrown in the worker");
  }

  @Test
  void evaluating_text_as_code_is_held_against_the_page(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=eval");

    visit.page().waitForCondition(() -> visit.watch().faults().toString().contains("EvalError"));
    visit.watch().expect("EvalError|TrustedScript|trusted-types");
  }

  @Test
  void what_the_policy_forbids_a_page_is_held_against_it(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=style");

    visit
        .page()
        .waitForCondition(
            () -> visit.watch().faults().toString().contains("CSP violation: style-src"));
    visit.watch().expect("style-src");
  }

  @Test
  void what_the_policy_forbids_a_worker_is_held_against_the_page(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=connect");

    visit.page().waitForCondition(() -> !visit.watch().faults().isEmpty());
    assertThat(visit.watch().faults().toString())
        .contains("worker: Connecting to 'http://127.0.0.2:9/x' violates");
    visit.watch().expect("127.0.0.2:9");
  }

  @Test
  void going_to_another_origin_is_held_against_the_page(Visit visit) {
    visit.open(site.origin(), "/quiet.html?do=leave");

    visit.page().waitForCondition(() -> !visit.watch().faults().isEmpty());
    assertThat(visit.watch().faults().toString())
        .contains("request to another origin: http://127.0.0.2:9/x");
    visit.watch().expect("127.0.0.2:9|ERR_");
  }
}
