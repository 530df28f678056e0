package dev.ocellus.web;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.page.Page;
import org.teavm.jso.JSExport;
import org.teavm.jso.core.JSPromise;

/** What runs on the page's thread. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {}

  /**
   * The {@code load} of ocellus.js.
   *
   * @param home the address of the folder that ocellus.js is in
   */
  @JSExport
  public static JSPromise<Eye> load(LoadOptions options, String home) {
    return Ocellus.load(options, home);
  }

  /**
   * Brings our own page to life.
   *
   * @param home the address of the folder that ocellus.js is in
   */
  @JSExport
  public static void openPage(String home) {
    Page.open(home);
  }
}
