package dev.ocellus.web.page.hide;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import java.util.function.UnaryOperator;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Whether, how and what to hide of the picture. */
public final class HidePanel {
  private static final double PERCENT = 100;

  private final HTMLInputElement on = (HTMLInputElement) Dom.byId("hide-on");
  private final HTMLElement options = Dom.byId("hide-options");
  private final HTMLElement styles = Dom.byId("hide-style");
  private final HTMLInputElement strength = (HTMLInputElement) Dom.byId("hide-strength");
  private final HTMLElement strengthValue = Dom.byId("hide-strength-value");
  private final HTMLElement remove = Dom.byId("hide-remove");
  private final HideController controller;

  /**
   * A panel.
   *
   * @param reveal brings the picture into sight
   */
  public HidePanel(HideController controller, Regions regions, Runnable reveal) {
    this.controller = controller;
    on.addEventListener("change", event -> controller.turn(on.isChecked()));
    styles.addEventListener("change", event -> change(at -> at.inStyle(chosenStyle())));
    strength.addEventListener(
        "input", event -> change(at -> at.withStrength(Dom.numberOf(strength) / PERCENT)));
    Dom.byId("hide-all").onClick(event -> controller.hideAll());
    Dom.byId("hide-draw")
        .onClick(
            event -> {
              regions.toggleDrawing();
              reveal.run();
            });
    Dom.byId("hide-add")
        .onClick(
            event -> {
              controller.add();
              regions.focusSelected();
            });
    remove.onClick(event -> change(Hiding::removed));
  }

  private void change(UnaryOperator<Hiding> change) {
    controller.change(change);
  }

  private String chosenStyle() {
    return ((HTMLInputElement) styles.querySelector(":checked")).getValue();
  }

  public void render(PageState state) {
    Item item = state.desk().chosen();
    if (item == null) {
      return;
    }
    Hiding hiding = item.hiding();
    on.setChecked(hiding != null);
    on.setDisabled(!item.isVisible() || !item.picture().isSized());
    Dom.show(options, hiding != null);
    if (hiding != null) {
      ((HTMLInputElement) styles.querySelector("[value=" + hiding.style() + "]")).setChecked(true);
      String value = Figures.fixed(hiding.strength() * PERCENT, 0);
      strength.setValue(value);
      Dom.say(strengthValue, Text.PERCENT.say(value));
      Dom.enable(remove, hiding.selected() >= 0);
    }
  }
}
