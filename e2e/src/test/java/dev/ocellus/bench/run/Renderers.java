package dev.ocellus.bench.run;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processes of a browser that pages live in. */
public final class Renderers {
  private Renderers() {}

  /**
   * Bytes in memory of the process that has most, which is the open page's: with its workers, and
   * with the memories of WebAssembly, which a page's own count leaves out.
   *
   * @return NaN where the system does not tell it as Linux does
   */
  public static double greatest(Browser browser) {
    CDPSession session = browser.newBrowserCDPSession();
    try {
      JsonObject info = session.send("SystemInfo.getProcessInfo");
      double greatest = Double.NaN;
      for (JsonElement process : info.getAsJsonArray("processInfo")) {
        JsonObject entry = process.getAsJsonObject();
        if (entry.get("type").getAsString().equals("renderer")) {
          double bytes = resident(entry.get("id").getAsInt());
          greatest = Double.isNaN(greatest) ? bytes : Math.max(greatest, bytes);
        }
      }
      return greatest;
    } finally {
      session.detach();
    }
  }

  private static double resident(int process) {
    Path file = Path.of("/proc", Integer.toString(process), "status");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> 1024 * Double.parseDouble(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      return Double.NaN;
    }
  }
}
