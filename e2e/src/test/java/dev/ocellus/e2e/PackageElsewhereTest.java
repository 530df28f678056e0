package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.Exported;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library's files are on another origin than the page, as on a CDN. */
@InBrowser
final class PackageElsewhereTest {
  private static final String LOOK =
      """
      async (cdn) => {
        const { load } = await import(`${cdn}/ocellus.js`);
        try {
          const eye = await load({ where: 'device' });
          const picture = await (await fetch('/macaw.jpg')).blob();
          const { classes } = await eye.classify(picture);
          const { engine } = eye;
          eye.close();
          return `${classes[0].label} by ${engine.replace(/^.*, /, '')}`;
        } catch ({ code, message }) {
          return `${code}: ${message}`;
        }
      }""";

  private static final int MOST_THREADS = 8;

  private StaticSite page;
  private StaticSite cdn;

  @BeforeEach
  void serve(@TempDir Path own, @TempDir Path library) throws IOException {
    Files.writeString(own.resolve("index.html"), "<!doctype html><title>Somebody's</title>");
    Files.copy(Drawn.MACAW, own.resolve("macaw.jpg"));
    Exported.library(library);
    page = new StaticSite(own);
    cdn = new StaticSite(library).forAll();
  }

  @AfterEach
  void stop() {
    page.close();
    cdn.close();
  }

  @Test
  void a_policy_that_allows_them_and_a_worker_of_a_blob_is_enough(Visit visit) {
    allow("worker-src blob: " + cdn.origin());

    assertThat(look(visit)).isEqualTo("macaw by 1 thread");
  }

  @Test
  void an_isolated_page_has_threads(Visit visit) {
    int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    page.isolated();
    allow("worker-src blob: " + cdn.origin());

    assertThat(look(visit))
        .isEqualTo("macaw by " + threads + (threads == 1 ? " thread" : " threads"));
  }

  @Test
  void a_policy_without_workers_of_blobs_is_told_what_to_add(Visit visit) {
    visit.watch().expect("Content Security Policy|CSP violation");
    allow("worker-src 'self'");

    assertThat(look(visit))
        .isEqualTo(
            "unsupported: the page's Content Security Policy does not allow the worker; add"
                + " worker-src blob: "
                + cdn.origin());
  }

  @Test
  void a_policy_that_allows_the_blob_alone_is_told_what_to_add(Visit visit) {
    visit.watch().expect("worker.js");
    allow("worker-src blob:");

    assertThat(look(visit))
        .isEqualTo(
            "network: the worker cannot be loaded from another origin; look at the network, and"
                + " add worker-src blob: "
                + cdn.origin()
                + " to the page's Content Security Policy where it has one");
  }

  /** Has the page's policy allow the library, and workers as this says. */
  private void allow(String workers) {
    page.policies(
        Map.of(
            "script-src 'self'", "script-src 'self' " + cdn.origin(),
            "connect-src 'self'", "connect-src 'self' " + cdn.origin(),
            "worker-src 'self'", workers));
  }

  private Object look(Visit visit) {
    visit.watch().allow(cdn.origin());
    visit.open(page.origin(), "/index.html");
    return visit.page().evaluate(LOOK, cdn.origin());
  }
}
