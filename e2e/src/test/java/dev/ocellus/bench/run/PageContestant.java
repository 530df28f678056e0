package dev.ocellus.bench.run;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** A module of {@code e2e/bench/page} in a page, and a process, of its own. */
public final class PageContestant implements Contestant {
  private static final double MOST_MS = 120_000;

  private final String name;
  private final BrowserContext context;
  private final Page page;

  private PageContestant(String name, BrowserContext context, Page page) {
    this.name = name;
    this.context = context;
    this.page = page;
  }

  /**
   * Opens a page and in it a contestant.
   *
   * @param module such as {@code litert.js}
   * @param options what the module's {@code open} takes
   */
  public static PageContestant open(
      Browser browser, String origin, String name, String module, Map<String, Object> options) {
    BrowserContext context = browser.newContext();
    try {
      context.setDefaultTimeout(MOST_MS);
      Page page = context.newPage();
      page.onConsoleMessage(message -> complain(name, message.type(), message.text()));
      page.navigate(origin + "/page/index.html");
      page.waitForFunction("document.title === 'Ready'");
      page.evaluate(
          "([module, options]) => bench.open(module, options)", List.of("./" + module, options));
      return new PageContestant(name, context, page);
    } catch (RuntimeException | Error e) {
      context.close();
      throw e;
    }
  }

  private static void complain(String name, String type, String text) {
    if (type.equals("error")) {
      System.err.println(name + ": " + text);
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double[] time(int runs) {
    return numbers(page.evaluate("runs => bench.time(runs)", runs));
  }

  @Override
  public float[] output() {
    double[] numbers = numbers(page.evaluate("() => bench.output()"));
    float[] output = new float[numbers.length];
    for (int i = 0; i < output.length; i++) {
      output[i] = (float) numbers[i];
    }
    return output;
  }

  @Override
  public void close() {
    context.close();
  }

  private static double[] numbers(Object list) {
    return ((List<?>) list).stream().mapToDouble(value -> ((Number) value).doubleValue()).toArray();
  }
}
