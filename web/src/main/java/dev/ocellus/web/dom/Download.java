package dev.ocellus.web.dom;

import dev.ocellus.web.browser.BlobUrl;
import org.teavm.jso.browser.Window;
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
    Window.setTimeout(() -> BlobUrl.revokeObjectURL(url), FETCHED_BY_THEN_MS);
  }
}
