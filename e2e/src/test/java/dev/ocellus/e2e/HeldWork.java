package dev.ocellus.e2e;

import com.microsoft.playwright.Page;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;

/** Pictures that a page's worker is not told of until the test says so: until then it has work. */
final class HeldWork {
  private static final String HOLDING =
      """
      window.holding = false;
      window.held = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) {
        const isOfHeld = held.some((each) => each.message.id === message?.id);
        const isHeld = holding && (message?.picture instanceof Blob || isOfHeld);
        if (isHeld) held.push({ worker: this, message, rest });
        else postMessage.call(this, message, ...rest);
      };
      window.passOn = () => {
        for (const { worker, message, rest } of held.splice(0))
          postMessage.call(worker, message, ...rest);
      };
      """;

  /** What the page asks of a picture, what it shows and its faces, is held, and nothing else. */
  private static final String IS_HELD =
      "name => held.length === 2 && held.every(({ message }) => message.picture?.name === name)";

  private final Page page;

  private HeldWork(Page page) {
    this.page = page;
  }

  /** Comes before the page is opened, and holds nothing yet. */
  static HeldWork of(Visit visit) {
    visit.context().addInitScript(HOLDING);
    return new HeldWork(visit.page());
  }

  /** From now on pictures wait, and so does what cancels them. */
  void hold() {
    page.evaluate("() => { holding = true; }");
  }

  /** Waits until a picture is the one that is to be looked at. */
  void waitFor(Path picture) {
    page.waitForFunction(IS_HELD, picture.getFileName().toString());
  }

  /** Has the worker look at what waits now; what comes later waits. */
  void passOn() {
    page.evaluate("() => passOn()");
  }

  /** From now on nothing waits. */
  void release() {
    page.evaluate("() => { holding = false; passOn(); }");
  }
}
