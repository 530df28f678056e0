package dev.ocellus.web.page;

import dev.ocellus.web.browser.Dialog;
import dev.ocellus.web.page.state.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** Keys that work anywhere on the page, and the list of them. */
final class Shortcuts {
  private final HTMLElement list = Dom.byId("shortcuts");
  private final Dialog dialog = (Dialog) (JSObject) list;
  private final Map<String, Runnable> keys = new HashMap<>();

  /**
   * Listens.
   *
   * @param done hears of what is done by a key
   * @param stepped hears of how many pictures to go on
   */
  Shortcuts(Consumer<Action> done, IntConsumer stepped) {
    Dom.byId("help").onClick(event -> dialog.showModal());
    Dom.byId("shortcuts-close").onClick(event -> dialog.close(""));
    keys.put("o", () -> done.accept(Action.ADD));
    keys.put("s", () -> done.accept(Action.SAVE));
    keys.put("Delete", () -> done.accept(Action.REMOVE));
    keys.put("Escape", () -> done.accept(Action.CANCEL));
    keys.put("ArrowLeft", () -> stepped.accept(-1));
    keys.put("ArrowRight", () -> stepped.accept(1));
    keys.put("?", dialog::showModal);
    Dom.document().addEventListener("keydown", event -> pressed((KeyboardEvent) event));
  }

  private void pressed(KeyboardEvent event) {
    boolean combined = event.isCtrlKey() || event.isAltKey() || event.isMetaKey();
    Runnable action = combined ? null : keys.get(event.getKey());
    if (action != null && !Dom.dialogIsOpen() && !Dom.takesKeys(event.getTarget())) {
      event.preventDefault();
      action.run();
    }
  }
}
