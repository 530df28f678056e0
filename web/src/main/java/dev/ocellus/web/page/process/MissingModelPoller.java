package dev.ocellus.web.page.process;

import dev.ocellus.result.Where;
import dev.ocellus.web.browser.Fetch;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.browser.RequestInit;
import dev.ocellus.web.browser.Response;
import dev.ocellus.web.browser.Timers;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.models.ModelEntry;
import dev.ocellus.web.models.ModelIndex;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.protocol.RetryingFetch;
import dev.ocellus.web.text.Text;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSObjects;

/**
 * Asks for the list of models now and then, as long as one that is wanted is missing and may come,
 * and somebody sees the page.
 */
public final class MissingModelPoller {
  private static final int PAUSE_MS = 3000;
  private static final int LONGEST_PAUSE_MS = 60_000;

  private final String home;
  private final Store store;
  private final Runnable arrived;
  private int pause = PAUSE_MS;
  private int timer;
  private boolean asking;

  /**
   * Waits until a model is missing.
   *
   * @param home the address of the folder that {@code models/} is in
   * @param arrived run when a model is there that was missing
   */
  public MissingModelPoller(String home, Store store, Runnable arrived) {
    this.home = home;
    this.store = store;
    this.arrived = arrived;
    Dom.on(Dom.document(), "visibilitychange", () -> render(store.state()));
  }

  public void render(PageState state) {
    boolean due = state.missing().mayCome(state.query()) && !Dom.isHidden() && !asking;
    if (due && timer == 0) {
      timer = Timers.after(pause, () -> ask(false));
    } else if (!due && timer != 0) {
      stopWaiting();
    }
  }

  private void stopWaiting() {
    Window.clearTimeout(timer);
    timer = 0;
  }

  /** Asks at once, because the person wants to know. */
  public void askNow() {
    if (!asking) {
      ask(true);
    }
  }

  private void ask(boolean wantsToKnow) {
    stopWaiting();
    asking = true;
    RequestInit init = JSObjects.create();
    init.setCache("no-cache");
    Promises.settle(
        Fetch.fetch(home + "models/" + ModelIndex.NAME, init).flatThen(Response::text),
        text -> {
          ModelIndex index = new ModelIndex(text.stringValue());
          told(ModelKind.CLASSIFIER, index);
          told(ModelKind.FACES, index);
          answered(PAUSE_MS, wantsToKnow);
        },
        noList -> {
          answered(Math.min(2 * pause, LONGEST_PAUSE_MS), wantsToKnow);
        });
  }

  private void answered(int nextPause, boolean wantsToKnow) {
    asking = false;
    pause = nextPause;
    boolean inVain = wantsToKnow && store.state().missingClassifier() != null;
    store.change(at -> inVain ? at.with(BackgroundTask.done(Text.MISSING_STILL.say())) : at);
  }

  /** Takes note of what the list tells of a model that is missing. */
  private void told(ModelKind kind, ModelIndex index) {
    PageState state = store.state();
    if (!state.missing().has(kind)) {
      return;
    }
    String name = kind == ModelKind.FACES ? state.query().search().model().text() : "";
    ModelEntry model = index.find(kind, name);
    if (model == null) {
      store.change(at -> at.with(at.missing().with(index.missing(kind, name))));
    } else if (state.engine() instanceof Engine.Ready ready && ready.where() == Where.SERVER) {
      askServer(kind, model.name());
    } else {
      come(kind);
    }
  }

  /** A server has the file of a model before it can work with it. */
  private void askServer(ModelKind kind, String name) {
    Promises.settle(
        Fetch.fetch(home + "v2/models/" + name + "/ready", JSObjects.create()),
        answer -> {
          if (answer.getStatus() != RetryingFetch.SERVICE_UNAVAILABLE) {
            come(kind);
          }
        },
        gone -> {});
  }

  private void come(ModelKind kind) {
    store.change(at -> at.with(at.missing().without(kind)));
    if (store.state().backgroundTask().underWay().isEmpty()) {
      store.change(at -> at.with(BackgroundTask.NONE));
    }
    arrived.run();
  }
}
