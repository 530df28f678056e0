package dev.ocellus.bench.section;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.ocellus.bench.data.FaceModel;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.e2e.harness.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** What the page loads before a model, and with the first one, compressed as servers do. */
final class PageWeightSection implements Section {
  private static final int SETTLED_MS = 2000;
  private static final String MODELS = "models/";

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    FrozenNetwork alone =
        new FrozenNetwork(
            "page", network.graphDef(), network.input(), network.output(), network.size());
    String folder = lab.site().serveOcellus(alone, FaceModel.mtcnn());
    classifyOne(lab, folder);

    Table before = new Table("What the page loads before a model", "file", "bytes", "gzip");
    Table after = new Table("What it loads with the first model", "file", "bytes", "gzip");
    int sum = 0;
    boolean modelAskedFor = false;
    for (Map.Entry<String, byte[]> file : lab.site().loaded(folder).entrySet()) {
      String name = file.getKey().substring(folder.length());
      modelAskedFor |= name.startsWith(MODELS);
      if (!name.startsWith(MODELS)) {
        int gzip = gzip(file.getValue());
        (modelAskedFor ? after : before).add(name, file.getValue().length, gzip);
        sum += modelAskedFor ? 0 : gzip;
      }
    }
    report.add(before);
    report.add(after);
    String what = "what the page loads before a model, gzip";
    report.add(new Row(what, sum / 1024.0, Bound.AT_MOST, 150, "KB", sum + " bytes"));
  }

  private static void classifyOne(Lab lab, String folder) {
    try (BrowserContext context = lab.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(lab.site().origin() + folder + "index.html");
      awaitQuiet(lab, page, folder);
      page.setInputFiles("input[type=file]", Project.image("grace_hopper.jpg"));
      awaitQuiet(lab, page, folder);
    }
  }

  /** Waits until the page has asked for nothing new for a while. */
  private static void awaitQuiet(Lab lab, Page page, String folder) {
    int before = 0;
    int loaded = lab.site().loaded(folder).size();
    while (loaded > before) {
      page.waitForTimeout(SETTLED_MS);
      before = loaded;
      loaded = lab.site().loaded(folder).size();
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
