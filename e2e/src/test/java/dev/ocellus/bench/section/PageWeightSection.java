package dev.ocellus.bench.section;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What the page loads before a model, compressed as servers do. */
final class PageWeightSection implements Section {
  private static final int SETTLED_MS = 2000;

  /** Models, and what runs them, which is asked for when the first model has been. */
  private static final Pattern WITH_MODELS = Pattern.compile("^models/|/inference\\.wasm$");

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    FrozenNetwork ownFolder =
        new FrozenNetwork(
            "page", network.graphDef(), network.input(), network.output(), network.size());
    String folder = lab.site().serveOcellus(ownFolder);
    visit(lab, folder);
    Table table = new Table("What the page loads before a model", "file", "bytes", "gzip");
    int sum = 0;
    for (Map.Entry<String, byte[]> file : lab.site().loaded(folder).entrySet()) {
      String name = file.getKey().substring(folder.length());
      if (!WITH_MODELS.matcher(name).find()) {
        int gzip = gzip(file.getValue());
        table.add(name, file.getValue().length, gzip);
        sum += gzip;
      }
    }
    report.add(table);
    report.add(
        new Row(
            "what the page loads before a model, gzip",
            sum / 1024.0,
            Bound.AT_MOST,
            150,
            "KB",
            sum + " bytes"));
  }

  /** Opens the page and waits until it has asked for nothing new for a while. */
  private static void visit(Lab lab, String folder) {
    try (BrowserContext context = lab.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(lab.site().origin() + folder + "index.html");
      int before = 0;
      int loaded = lab.site().loaded(folder).size();
      while (loaded > before) {
        page.waitForTimeout(SETTLED_MS);
        before = loaded;
        loaded = lab.site().loaded(folder).size();
      }
    }
  }

  private static int gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
