package dev.ocellus.web.page.input;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Aim;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Wanted;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** What is looked for, and how sure and how large it must be to be shown. */
public final class Limits {
  private static final double PERCENT = 100;

  /** What a slider's number does. */
  private interface Setting {
    Wanted of(Wanted wanted, double number);
  }

  private final Supplier<Wanted> wanted;
  private final Consumer<Wanted> changed;
  private final Slider classScore =
      new Slider("class-score", (at, number) -> at.withLeastClassScore(number / PERCENT));
  private final Slider faceScore =
      new Slider("face-score", (at, number) -> at.withLeastFaceScore(number / PERCENT));
  private final Slider faceSize = new Slider("face-size", Wanted::withLeastFaceSize);

  /**
   * Listens.
   *
   * @param wanted gives what is wanted now
   * @param changed hears of what is wanted from now on
   */
  public Limits(Supplier<Wanted> wanted, Consumer<Wanted> changed) {
    this.wanted = wanted;
    this.changed = changed;
    listen("want-classes", Aim.CLASSES);
    listen("want-faces", Aim.FACES);
  }

  private void listen(String id, Aim aim) {
    HTMLInputElement box = (HTMLInputElement) Dom.byId(id);
    box.addEventListener(
        "change", event -> changed.accept(wanted.get().with(aim, box.isChecked())));
  }

  public void render(PageState state) {
    Wanted now = state.wanted();
    Dom.toggle(Dom.byId("classes-section"), "unwanted", !now.classes());
    Dom.toggle(Dom.byId("faces-section"), "unwanted", !now.faces());
    classScore.say(Text.PERCENT.say(Figures.number(now.leastClassScore() * PERCENT, 0)));
    faceScore.say(Text.PERCENT.say(Figures.number(now.search().leastScore() * PERCENT, 0)));
    faceSize.say(Text.PIXELS.say(Figures.number(now.search().leastSize(), 0)));
  }

  /** A slider and the number beside it. */
  private final class Slider {
    private final HTMLInputElement input;
    private final HTMLElement output;

    Slider(String id, Setting setting) {
      input = (HTMLInputElement) Dom.byId(id);
      output = Dom.byId(id + "-value");
      input.addEventListener(
          "input", event -> changed.accept(setting.of(wanted.get(), Dom.numberOf(input))));
    }

    void say(String value) {
      Dom.say(output, value);
      input.setAttribute("aria-valuetext", value);
    }
  }
}
