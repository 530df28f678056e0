package dev.ocellus.web.page.input;

import dev.ocellus.web.browser.Dialog;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.page.state.Action;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Keys that work anywhere on the page, and the list of them. */
public final class Shortcuts {
  /** Before the name of a key that is pressed together with Ctrl, or Command. */
  public static final String CONTROL = "Ctrl ";

  private static final String KEY = "ocellus.keys";
  private static final String OFF = "off";

  private final HTMLElement list = Dom.byId("shortcuts");
  private final Dialog dialog = (Dialog) (JSObject) list;
  private final HTMLInputElement switchedOn = (HTMLInputElement) Dom.byId("keys-on");
  private final Map<String, Runnable> keys = new HashMap<>();

  /**
   * Listens.
   *
   * @param done hears of what is done by a key
   * @param stepped hears of how many pictures to go on
   * @param more what other keys do
   */
  public Shortcuts(Consumer<Action> done, IntConsumer stepped, Map<String, Runnable> more) {
    switchedOn.setChecked(!OFF.equals(Memory.of(KEY)));
    Dom.on(switchedOn, "change", () -> Memory.keep(KEY, switchedOn.isChecked() ? "" : OFF));
    Dom.onClick(Dom.byId("help"), () -> dialog.showModal());
    Dom.onClick(Dom.byId("shortcuts-close"), () -> dialog.close(""));
    keys.put("o", () -> done.accept(Action.ADD));
    keys.put(
        "s",
        () -> {
          done.accept(Action.SAVE);
          done.accept(Action.SAVE_HIDDEN);
        });
    keys.put("S", () -> done.accept(Action.SAVE_AS));
    keys.put("Escape", () -> done.accept(Action.CANCEL));
    keys.put("ArrowLeft", () -> stepped.accept(-1));
    keys.put("ArrowRight", () -> stepped.accept(1));
    keys.put("?", dialog::showModal);
    keys.putAll(more);
    Dom.on(Dom.document(), "keydown", event -> pressed((KeyboardEvent) event));
  }

  private void pressed(KeyboardEvent event) {
    boolean control = event.isCtrlKey() || event.isMetaKey();
    String key = control ? CONTROL + event.getKey() : event.getKey();
    Runnable action = isForAnother(event) ? null : keys.get(key);
    if (action != null) {
      event.preventDefault();
      action.run();
    }
  }

  private boolean isForAnother(KeyboardEvent event) {
    boolean sets = event.getKey().startsWith("Arrow") && Dom.isInput(event.getTarget());
    return event.isAltKey() || sets || !switchedOn.isChecked() || Dom.dialogIsOpen();
  }
}
