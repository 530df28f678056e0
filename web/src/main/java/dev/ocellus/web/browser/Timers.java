package dev.ocellus.web.browser;

import org.teavm.jso.browser.Window;

/** Has something done later. */
public final class Timers {
  private Timers() {}

  /**
   * Runs {@code done} once. All of them are one function to JavaScript.
   *
   * @return the number by which {@link Window#clearTimeout} calls it off
   */
  public static int after(int ms, Runnable done) {
    return Window.setTimeout(() -> done.run(), ms);
  }
}
