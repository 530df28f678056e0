package dev.ocellus.bench.section;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.ocellus.bench.data.FaceModel;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.e2e.harness.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** How soon the page is there, how soon it hears, and how many frames of a camera it looks at. */
final class ResponseSection implements Section {
  private static final double MOST_MS = 120_000;
  private static final int VISITS = 5;
  private static final int CLICKS = 20;
  private static final int PICTURES = 12;
  private static final int SETTLING_MS = 5_000;
  private static final int SECONDS = 20;

  private static final String OBSERVING =
      """
      window.vitals = { lcp: 0, blocked: 0 };
      const observe = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take))
          .observe({ type, buffered: true });
      observe('largest-contentful-paint', (e) => { vitals.lcp = e.startTime; });
      observe('longtask', (e) => { vitals.blocked += Math.max(0, e.duration - 50); });
      window.lateness = [];
      addEventListener('click', (e) => lateness.push(performance.now() - e.timeStamp), true);
      """;

  private static final String READY_AT =
      "() => document.getElementById('status-text')?.textContent === 'Ready'"
          + " && (window.readyAt ??= performance.now())";

  private static final String KEPT =
      "async () => (await navigator.serviceWorker.ready).active.state === 'activated'";

  private final List<Double> paints = new ArrayList<>();
  private final List<Double> blocked = new ArrayList<>();
  private final List<Double> seconds = new ArrayList<>();

  @Override
  public void run(Lab lab, Report report) {
    String address =
        lab.site().origin()
            + lab.site().serveOcellus(SharedModels.mobileNet(), FaceModel.mtcnn())
            + "index.html";
    for (int i = 0; i < VISITS; i++) {
      visit(lab.browser(), address);
    }
    report.add(most("the largest paint of a first visit", median(paints), 1_200));
    report.add(most("what blocks a first visit until it is ready", median(blocked), 150));
    report.add(most("a second visit without a network, until ready", median(seconds), 1_000));
    report.add(most("a click during work, at worst", lateness(lab.browser(), address), 200));
    double rate = rate(lab.browser(), address);
    String what = "frames of a camera looked at in a second";
    report.add(new Row(what, rate, Bound.AT_LEAST, 15, "", "640 x 480 pixels"));
  }

  private static Row most(String what, double ms, double target) {
    return new Row(what, ms, Bound.AT_MOST, target, "ms", "");
  }

  private static double median(List<Double> values) {
    return Sample.of(values).median();
  }

  private void visit(Browser browser, String address) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, address);
      paints.add(number(page, "() => vitals.lcp"));
      blocked.add(number(page, "() => vitals.blocked"));
      page.waitForFunction(KEPT);
      context.setOffline(true);
      page.reload();
      seconds.add(((Number) page.waitForFunction(READY_AT).jsonValue()).doubleValue());
    }
  }

  private static double lateness(Browser browser, String address) {
    try (BrowserContext context = browser.newContext()) {
      Page page = open(context, address);
      Path[] pictures = new Path[PICTURES];
      Arrays.fill(pictures, Project.faces("solvay_1927.jpg"));
      page.setInputFiles("#file", pictures);
      for (int i = 0; i < CLICKS; i++) {
        page.locator("#caption").click();
      }
      return number(page, "() => Math.max(...lateness)");
    }
  }

  private static double rate(Browser browser, String address) {
    try (BrowserContext context = browser.newContext()) {
      context.grantPermissions(List.of("camera"));
      Page page = open(context, address);
      page.locator(".use-camera").first().click();
      page.waitForSelector("#camera[data-view=watching]");
      page.waitForTimeout(SETTLING_MS);
      List<Double> rates = new ArrayList<>();
      for (int second = 0; second < SECONDS; second++) {
        page.waitForTimeout(1000);
        rates.add(Double.valueOf(page.locator("#camera-rate").innerText()));
      }
      Collections.sort(rates);
      return rates.get(rates.size() / 2);
    }
  }

  private static Page open(BrowserContext context, String address) {
    context.setDefaultTimeout(MOST_MS);
    context.addInitScript(OBSERVING);
    Page page = context.newPage();
    page.navigate(address);
    page.waitForFunction(READY_AT);
    return page;
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }
}
