package dev.ocellus.web.page;

import dev.ocellus.vision.Where;
import dev.ocellus.web.browser.App;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Text;
import dev.ocellus.web.page.state.Work;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Keeps the page on the device once it has started, and offers a newer version when there is one.
 * Nothing is reloaded unless the person says so.
 */
final class Offline {
  private static final int SEEN_BY_THEN_MS = 100;

  private final HTMLElement offer = Dom.byId("update");
  private final App app;
  private final Store store;
  private boolean kept;
  private boolean persistent;

  Offline(App app, Store store) {
    this.app = app;
    this.store = store;
    Dom.byId("update-now").onClick(event -> app.update());
    Dom.byId("update-later").onClick(event -> Dom.show(offer, false));
  }

  /** The page comes first: it is kept when what it needs for its work is there, or failed. */
  void render(PageState state) {
    Engine engine = state.engine();
    if (!kept && (engine instanceof Engine.Ready || engine instanceof Engine.Broken)) {
      kept = true;
      app.keep(this::updated, this::notKept);
    }
    if (!persistent && wasOfUse(state)) {
      persistent = true;
      app.persist();
    }
  }

  /** Browsers that ask the person ask when there is a reason: the models have just served them. */
  private static boolean wasOfUse(PageState state) {
    return state.engine() instanceof Engine.Ready at
        && at.where() == Where.DEVICE
        && !state.desk().all(item -> item.work() instanceof Work.Done).isEmpty();
  }

  /** Said a moment after it is seen: who listens hears what changes in something that is there. */
  private void updated() {
    Dom.show(offer, true);
    Window.setTimeout(() -> Dom.say(Dom.byId("update-text"), Text.UPDATE.say()), SEEN_BY_THEN_MS);
  }

  private void notKept() {
    store.change(at -> at.fellBack(Text.NOT_KEPT.say()));
  }
}
