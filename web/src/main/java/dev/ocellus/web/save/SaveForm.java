package dev.ocellus.web.save;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** By what a person says what to save, and as what; most of it is remembered on the device. */
final class SaveForm {
  private static final String RESULTS = "results";
  private static final String ALL = "all";
  private static final double PERCENT = 100;

  private final HTMLElement form = Dom.byId("save-form");
  private final HTMLElement whichRow = Dom.byId("save-which-row");
  private final HTMLElement pictureRow = Dom.byId("save-picture-row");
  private final HTMLElement resultRow = Dom.byId("save-result-row");
  private final HTMLElement qualityRow = Dom.byId("save-quality-row");
  private final HTMLElement allLabel = Dom.byId("save-all");
  private final HTMLInputElement quality = (HTMLInputElement) Dom.byId("save-quality");
  private final HTMLElement qualityValue = Dom.byId("save-quality-value");
  private final Choice what = remembered("save-what");
  private final Choice which = new Choice("save-which");
  private final Choice picture = remembered("save-picture");
  private final Choice result = remembered("save-result");

  /**
   * Listens.
   *
   * @param changed run when something else is chosen
   */
  SaveForm(Runnable changed) {
    String kept = Memory.of(key("save-quality"));
    if (kept != null) {
      quality.setValue(kept);
    }
    quality.addEventListener(
        "change", event -> Memory.keep(key("save-quality"), quality.getValue()));
    form.addEventListener("input", event -> changed.run());
  }

  private static Choice remembered(String id) {
    Choice choice = new Choice(id);
    choice.set(Memory.of(key(id)));
    choice.element().addEventListener("change", event -> Memory.keep(key(id), choice.get()));
    return choice;
  }

  private static String key(String id) {
    return "ocellus." + id;
  }

  /**
   * Begins.
   *
   * @param count how many pictures there are
   * @param all whether all are meant unless the person says otherwise
   */
  void begin(int count, boolean all) {
    if (count == 1) {
      which.set("this");
    } else if (all) {
      which.set(ALL);
    }
  }

  /** What is chosen. */
  SaveRequest request() {
    Choice kind = what.get().equals(RESULTS) ? result : picture;
    return new SaveRequest(
        FileKind.of(kind.get()), Dom.numberOf(quality) / PERCENT, which.get().equals(ALL));
  }

  /**
   * Shows what there is to choose.
   *
   * @param count how many pictures there are
   */
  void render(SaveRequest request, int count) {
    Dom.show(whichRow, count > 1);
    Dom.show(pictureRow, request.kind().isPicture());
    Dom.show(resultRow, !request.kind().isPicture());
    Dom.show(qualityRow, request.kind() == FileKind.JPEG);
    Dom.say(allLabel, Text.SAVE_ALL.say(Integer.toString(count)));
    String percent = Text.PERCENT.say(Figures.number(request.quality() * PERCENT, 0));
    Dom.say(qualityValue, percent);
    quality.setAttribute("aria-valuetext", percent);
  }

  /** Whether something else can be chosen. */
  void enable(boolean enabled) {
    Dom.enable(form, enabled);
  }
}
