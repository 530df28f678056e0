package dev.ocellus.web.browser;

import org.teavm.jso.browser.Window;

/** Signals given by the clock. */
public final class AbortSignals {
  private AbortSignals() {}

  /** A signal given after so many milliseconds. */
  public static AbortSignal after(int ms) {
    AbortController controller = new AbortController();
    Window.setTimeout(controller::abort, ms);
    return controller.getSignal();
  }
}
