package dev.ocellus.bench.run;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Opens pages of {@code e2e/bench/page}, each in a profile of its own. */
public final class Browsing {
  private static final double MOST_MS = 300_000;

  private final Browser browser;
  private final String origin;

  /**
   * Pages of one site.
   *
   * @param origin where {@code /page/} is
   */
  public Browsing(Browser browser, String origin) {
    this.browser = browser;
    this.origin = origin;
  }

  /** An empty page with the functions of {@code harness.js}. */
  Page page() {
    BrowserContext context = browser.newContext();
    try {
      context.setDefaultTimeout(MOST_MS);
      Page page = context.newPage();
      page.onPageError(error -> System.err.println("  the page says: " + error));
      page.navigate(origin + "/page/index.html");
      page.waitForFunction("document.title === 'Ready'");
      return page;
    } catch (RuntimeException | Error e) {
      context.close();
      throw e;
    }
  }

  /**
   * A contestant on a page of its own.
   *
   * @param name what it is called in tables
   * @param module such as {@code litert.js}
   * @param options what the module's functions take
   */
  public PageContestant open(String name, String module, Map<String, Object> options) {
    Page page = page();
    try {
      page.evaluate("([module, options]) => bench.open(module, options)", call(module, options));
      return new PageContestant(name, page);
    } catch (RuntimeException | Error e) {
      page.context().close();
      throw e;
    }
  }

  /** The milliseconds from a model's bytes to its first result, on a fresh page. */
  public double first(String module, Map<String, Object> options) {
    Page page = page();
    try {
      Object time =
          page.evaluate(
              "([module, options]) => bench.first(module, options)", call(module, options));
      return ((Number) time).doubleValue();
    } finally {
      page.context().close();
    }
  }

  private static List<Object> call(String module, Map<String, Object> options) {
    return List.of("./" + module, options);
  }
}
