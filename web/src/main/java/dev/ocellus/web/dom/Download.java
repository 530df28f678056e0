package dev.ocellus.web.dom;

import dev.ocellus.web.browser.BlobUrl;
import dev.ocellus.web.browser.Timers;
import org.teavm.jso.dom.html.HTMLAnchorElement;
import org.teavm.jso.file.Blob;

/** Gives the person a file. */
public final class Download {
  private static final int FETCHED_BY_THEN_MS = 60_000;

  private Download() {}

  public static void save(Blob blob, String name) {
    String url = BlobUrl.createObjectURL(blob);
    HTMLAnchorElement link = (HTMLAnchorElement) Dom.make("a", "", "");
    link.setHref(url);
    link.setDownload(name);
    link.click();
    Timers.after(FETCHED_BY_THEN_MS, () -> BlobUrl.revokeObjectURL(url));
  }
}
