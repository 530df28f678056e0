package dev.ocellus.web.page.input;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Task;
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
    Query of(Query query, double number);
  }

  private final Supplier<Query> query;
  private final Consumer<Query> changed;
  private final Slider classScore =
      new Slider("class-score", (at, number) -> at.withLeastClassScore(number / PERCENT));
  private final Slider faceScore =
      new Slider("face-score", (at, number) -> at.withLeastFaceScore(number / PERCENT));
  private final Slider faceSize = new Slider("face-size", Query::withLeastFaceSize);

  /**
   * Listens.
   *
   * @param query gives the one there is now
   * @param changed given the one that holds from now on
   */
  public Limits(Supplier<Query> query, Consumer<Query> changed) {
    this.query = query;
    this.changed = changed;
    listen("want-classes", Task.CLASSES);
    listen("want-faces", Task.FACES);
  }

  private void listen(String id, Task task) {
    HTMLInputElement box = (HTMLInputElement) Dom.byId(id);
    Dom.on(box, "change", () -> changed.accept(query.get().with(task, box.isChecked())));
  }

  public void render(PageState state) {
    Query now = state.query();
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
      Dom.on(input, "input", () -> changed.accept(setting.of(query.get(), Dom.numberOf(input))));
    }

    void say(String value) {
      Dom.say(output, value);
      input.setAttribute("aria-valuetext", value);
    }
  }
}
