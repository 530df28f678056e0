package dev.ocellus.e2e.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;

/** One test's browser: a fresh context with one page, watched from its first request on. */
public final class Visit implements AutoCloseable {
  /** Ends what would never end; a machine that is busy has all the time it needs. */
  private static final double MOST_MS_OF_AN_ACTION = 120_000;

  /** Whether traces show the page at each action; one who looks for a fault turns it on. */
  private static final boolean SNAPSHOTS = Boolean.getBoolean("ocellus.snapshots");

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(MOST_MS_OF_AN_ACTION);
  }

  private final BrowserContext context;
  private final Watch watch;
  private final Page page;

  Visit(Chromium chromium, boolean serviceWorker) {
    ServiceWorkerPolicy policy =
        serviceWorker ? ServiceWorkerPolicy.ALLOW : ServiceWorkerPolicy.BLOCK;
    context =
        chromium
            .browser()
            .newContext(
                new NewContextOptions().setViewportSize(1280, 900).setServiceWorkers(policy));
    // Without a film of the page, which takes twice the time that the page itself takes.
    context.tracing().start(new Tracing.StartOptions().setSnapshots(SNAPSHOTS));
    context.setDefaultTimeout(MOST_MS_OF_AN_ACTION);
    watch = new Watch(context);
    page = context.newPage();
    // Playwright takes file choosers over once somebody listens, and does not wait until it does.
    page.onFileChooser(chooser -> {});
  }

  public BrowserContext context() {
    return context;
  }

  public Page page() {
    return page;
  }

  public Watch watch() {
    return watch;
  }

  /** Shows pages as where light or dark ones are wished. */
  public void in(ColorScheme colors) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colors));
  }

  /** Opens an address; its origin is one the page may talk to from now on. */
  public Page open(String origin, String path) {
    watch.allow(origin);
    page.navigate(origin + path);
    return page;
  }

  void assertNothingHeldAgainstIt() {
    Assertions.assertThat(watch.faults())
        .as("console errors, uncaught errors, CSP violations, requests to another origin")
        .isEmpty();
  }

  void keepEvidence(String name) throws IOException {
    Path folder = Files.createDirectories(Project.ARTIFACTS.resolve(name));
    Files.write(folder.resolve("console.txt"), watch.console());
    Files.write(folder.resolve("requests.txt"), watch.requests());
    context.tracing().stop(new Tracing.StopOptions().setPath(folder.resolve("trace.zip")));
    try {
      page.screenshot(
          new Page.ScreenshotOptions().setPath(folder.resolve("page.png")).setFullPage(true));
    } catch (PlaywrightException e) {
      Files.writeString(folder.resolve("page.txt"), "no screenshot: " + e.getMessage());
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
