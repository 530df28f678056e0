package dev.ocellus.e2e.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One Chromium for all tests: the one that {@code OCELLUS_CHROMIUM} names, else the system's, else
 * the one that {@code ./verify} had Playwright download. Its headless shell is the same engine
 * without the browser's own windows, and opens a page in two thirds of the time; what it lacks are
 * cameras and the measurement of memory.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> SHELLS =
      List.of("chromium-headless-shell", "chrome-headless-shell");
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> MAC =
      List.of(
          Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
          Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

  /** Makes the browser measure memory at once, instead of with the next collection of garbage. */
  private static final String MEMORY_AT_ONCE = "--enable-blink-features=ForceEagerMeasureMemory";

  private static final List<String> FLAGS =
      List.of(
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-device-for-media-stream=device-count=2",
          MEMORY_AT_ONCE);

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Playwright playwright, Browser browser) {
    this.playwright = playwright;
    this.browser = browser;
  }

  /** Starts the whole browser. */
  public static Chromium launch() {
    return launch(whole());
  }

  /** Starts the browser's headless shell; where there is none, the whole browser. */
  static Chromium launchShell() {
    return launch(named(SHELLS.stream()).or(Chromium::whole));
  }

  private static Chromium launch(Optional<Path> executable) {
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
    LaunchOptions options = new LaunchOptions().setArgs(flags());
    executable.ifPresent(options::setExecutablePath);
    try {
      return new Chromium(playwright, playwright.chromium().launch(options));
    } catch (PlaywrightException e) {
      playwright.close();
      if (e.getMessage().contains("Executable doesn't exist")) {
        Project.lacking("no Chromium was found; ./verify installs one, OCELLUS_CHROMIUM names one");
      }
      throw e;
    }
  }

  public Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static List<String> flags() {
    List<String> flags = new ArrayList<>(FLAGS);
    if ("root".equals(System.getProperty("user.name"))) {
      flags.add("--no-sandbox");
    }
    return flags;
  }

  private static Optional<Path> whole() {
    return named(NAMES.stream()).or(() -> MAC.stream().filter(Files::isExecutable).findFirst());
  }

  /** What {@code OCELLUS_CHROMIUM} says, else the first of these that the system has. */
  private static Optional<Path> named(Stream<String> names) {
    String named = System.getenv("OCELLUS_CHROMIUM");
    return named != null && !named.isEmpty()
        ? Optional.of(Path.of(named))
        : names.flatMap(name -> Program.find(name).stream()).findFirst();
  }
}
