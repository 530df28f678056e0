package dev.ocellus.web.browser;

/** Signals given by the clock. */
public final class AbortSignals {
  private AbortSignals() {}

  /** A signal given after so many milliseconds. */
  public static AbortSignal after(int ms) {
    AbortController controller = new AbortController();
    Timers.after(ms, controller::abort);
    return controller.getSignal();
  }
}
