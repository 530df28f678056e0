package dev.ocellus.e2e.bundlers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.DrawnFiles;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.Program;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * {@code <ocellus-image>} in React, in Vue and in a plain page, with pictures of another origin.
 */
@Tag("bundlers")
@InBrowser
final class FrameworksTest {
  private static final Pattern CLASS = Pattern.compile("Probably [a-z, -]+, \\d+%\\.");
  private static final Pattern FACES_AND_CLASS = Pattern.compile("2 faces\\. " + CLASS);

  @TempDir private static Path host;
  private static StaticSite models;
  private static StaticSite site;

  @BeforeAll
  static void build() throws IOException {
    Workshop.open();
    DrawnFiles.withClassifier(host);
    models = new StaticSite(host).plain().forAll();
    Path project = Workshop.project("frameworks");
    Program.run(project, Workshop.command(List.of("vite", "build", "--outDir", "out")));
    site = new StaticSite(project.resolve("out")).plain();
  }

  @AfterAll
  static void stop() {
    models.close();
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "react", "vue"})
  void the_element_shows_what_it_is_asked_for(String framework, Visit visit) {
    visit.watch().allow(models.origin());
    visit.open(site.origin(), "/" + framework + ".html?host=" + models.origin());

    Locator words = visit.page().locator("ocellus-image p");
    assertThat(words).hasText(FACES_AND_CLASS);
    assertThat(visit.page().locator("ocellus-image rect")).hasCount(2);

    visit.page().evaluate("() => hideFaces()");
    assertThat(words).hasText(CLASS);
    assertThat(visit.page().locator("ocellus-image rect")).hasCount(0);
  }
}
