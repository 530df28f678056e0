package dev.ocellus.web.page.app;

import dev.ocellus.result.Where;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.host.App;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.page.view.Toast;
import dev.ocellus.web.text.Text;

/**
 * Keeps the page on the device once it has started, and offers a newer version when there is one.
 * Nothing is reloaded unless the person says so.
 */
final class Offline {
  private final Toast toast = new Toast("update");
  private final App app;
  private final Store store;
  private boolean kept;
  private boolean persistent;

  Offline(App app, Store store) {
    this.app = app;
    this.store = store;
    Dom.onClick(Dom.byId("update-now"), () -> app.update());
    Dom.onClick(Dom.byId("update-later"), () -> toast.withdraw());
  }

  /** The page comes first: it is kept when what it needs for its work is there, or failed. */
  void render(PageState state) {
    if (!kept && state.engine().isSettled()) {
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

  private void updated() {
    toast.make(Text.UPDATE.say());
  }

  private void notKept() {
    store.change(at -> at.fellBack(Text.NOT_KEPT.say()));
  }
}
