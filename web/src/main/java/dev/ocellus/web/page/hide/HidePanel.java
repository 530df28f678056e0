package dev.ocellus.web.page.hide;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.page.state.Coverage;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.HideLook;
import dev.ocellus.web.page.state.HideRule;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Whether, how and what to hide of the picture, and what of it is visible. */
public final class HidePanel {
  private static final double PERCENT = 100;
  private static final String STYLE = "ocellus.hide-style";
  private static final String STRENGTH = "ocellus.hide-strength";

  private final HTMLInputElement on = (HTMLInputElement) Dom.byId("hide-on");
  private final HTMLInputElement everywhere = (HTMLInputElement) Dom.byId("hide-everywhere");
  private final HTMLElement everywhereRow = Dom.byId("hide-everywhere-row");
  private final HTMLElement options = Dom.byId("hide-options");
  private final HTMLElement styles = Dom.byId("hide-style");
  private final HTMLInputElement strength = (HTMLInputElement) Dom.byId("hide-strength");
  private final HTMLElement strengthValue = Dom.byId("hide-strength-value");
  private final HTMLElement remove = Dom.byId("hide-remove");
  private final HTMLElement undo = Dom.byId("hide-undo");
  private final HTMLElement redo = Dom.byId("hide-redo");
  private final HTMLElement exposure = Dom.byId("exposure");
  private final HTMLElement exposureText = Dom.byId("exposure-text");
  private final HTMLElement hideThem = Dom.byId("hide-them");
  private final HideController controller;
  private boolean sliding;

  /**
   * A panel.
   *
   * @param reveal brings the picture into sight
   */
  public HidePanel(HideController controller, Regions regions, Runnable reveal) {
    this.controller = controller;
    Dom.on(on, "change", () -> controller.turn(on.isChecked()));
    Dom.on(everywhere, "change", () -> controller.turnAll(everywhere.isChecked()));
    Dom.on(styles, "change", () -> style(chosenStyle()));
    Dom.on(strength, "input", () -> slide(Dom.numberOf(strength) / PERCENT));
    Dom.on(strength, "change", () -> sliding = false);
    Dom.onClick(hideThem, () -> controller.turn(true));
    Dom.onClick(Dom.byId("hide-all"), () -> controller.turn(true));
    Dom.onClick(
        Dom.byId("hide-draw"),
        () -> {
          regions.toggleDrawing();
          reveal.run();
        });
    Dom.onClick(
        Dom.byId("hide-add"),
        () -> {
          controller.add();
          regions.focusSelected();
        });
    Dom.onClick(remove, () -> controller.remove());
    Dom.onClick(undo, () -> controller.undo());
    Dom.onClick(redo, () -> controller.redo());
  }

  /** How a person hid parts of pictures when the page was open before. */
  public static HideRule remembered() {
    HideLook look = HideLook.DEFAULT;
    String style = Memory.of(STYLE);
    String strength = Memory.of(STRENGTH);
    if (HideLook.isStyle(style)) {
      look = look.inStyle(style);
    }
    return new HideRule(false, strength == null ? look : look.withStrength(number(strength)));
  }

  @JSBody(params = "percent", script = "return Number(percent) / 100;")
  private static native double number(String percent);

  private void style(String chosen) {
    Memory.keep(STYLE, chosen);
    controller.begin();
    controller.adjustLook(look -> look.inStyle(chosen));
  }

  private void slide(double value) {
    Memory.keep(STRENGTH, strength.getValue());
    if (!sliding) {
      controller.begin();
    }
    sliding = true;
    controller.adjustLook(look -> look.withStrength(value));
  }

  private String chosenStyle() {
    return ((HTMLInputElement) styles.querySelector(":checked")).getValue();
  }

  public void render(PageState state) {
    Desk desk = state.desk();
    Item item = desk.chosen();
    if (item == null) {
      return;
    }
    Hiding hiding = item.hiding();
    boolean possible = item.isVisible() && item.picture().isSized();
    on.setChecked(hiding.faces());
    on.setDisabled(!possible);
    everywhere.setChecked(desk.rule().all());
    Dom.show(everywhereRow, desk.items().size() > 1 || desk.rule().all());
    Dom.show(options, possible);
    Dom.enable(remove, hiding.selected() >= 0);
    Dom.enable(undo, desk.history().length() > 0);
    Dom.enable(redo, desk.history().canRedo());
    render(hiding.look());
    renderExposure(item, state.effectiveQuery());
  }

  private void render(HideLook look) {
    ((HTMLInputElement) styles.querySelector("[value=" + look.style() + "]")).setChecked(true);
    String value = Figures.fixed(look.strength() * PERCENT, 0);
    strength.setValue(value);
    Dom.say(strengthValue, Text.PERCENT.say(value));
  }

  private void renderExposure(Item item, Query query) {
    String sentence = item.isVisible() ? Sentences.exposure(item, query) : "";
    Dom.show(exposure, !sentence.isEmpty());
    Dom.say(exposureText, sentence);
    Dom.show(hideThem, item.coverage(query) == Coverage.COMPLETE);
  }
}
