package dev.ocellus.e2e.harness;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Listens to everything a context's pages and workers say, and holds what no test may cause unless
 * it said so before: console errors, uncaught errors, violations of the Content Security Policy,
 * requests to another origin.
 */
public final class Watch {
  private static final String REPORT_VIOLATIONS =
      "addEventListener('securitypolicyviolation', e => console.error("
          + "`CSP violation: ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}"
          + " ${e.sample}`))";

  private final List<String> console = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final List<Pattern> expected = new ArrayList<>();
  private final List<String> origins = new ArrayList<>();

  Watch(BrowserContext context) {
    context.addInitScript(REPORT_VIOLATIONS);
    context.onConsoleMessage(this::said);
    context.onWebError(error -> faults.add("uncaught: " + error.error()));
    context.onRequest(this::requested);
    context.onPage(page -> WorkerLog.listen(page, this::complained));
  }

  /** Console errors and uncaught errors that match are not held against the test. */
  public void expect(String regex) {
    expected.add(Pattern.compile(regex));
  }

  /** Makes an origin, such as {@code http://127.0.0.1:8080}, one the page may talk to. */
  public void allow(String origin) {
    origins.add(origin);
  }

  /** The addresses asked for, in order. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** The paths and queries asked for that contain a text, in order. */
  public List<String> requests(String containing) {
    return requests.stream().filter(url -> url.contains(containing)).toList();
  }

  /** What the console said, a line each. */
  public List<String> console() {
    return List.copyOf(console);
  }

  /** What is held against the test; empty when all is well. */
  public List<String> faults() {
    Predicate<String> isExpected =
        fault -> expected.stream().anyMatch(pattern -> pattern.matcher(fault).find());
    return faults.stream().filter(isExpected.negate()).toList();
  }

  private void said(ConsoleMessage message) {
    String line = message.type() + ": " + message.text() + " (" + message.location() + ")";
    console.add(line);
    if (message.type().equals("error")) {
      faults.add(line);
    }
  }

  private void complained(String line) {
    console.add(line);
    faults.add(line);
  }

  private void requested(Request request) {
    String url = request.url();
    requests.add(url);
    boolean inPage = url.startsWith("blob:") || url.startsWith("data:");
    if (!inPage && origins.stream().noneMatch(origin -> url.startsWith(origin + "/"))) {
      faults.add("request to another origin: " + url);
    }
  }
}
