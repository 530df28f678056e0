package dev.ocellus.web.page;

import dev.ocellus.vision.ClassScore;
import dev.ocellus.vision.Classification;
import dev.ocellus.web.page.state.Figures;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Texts;
import org.teavm.jso.dom.html.HTMLElement;

/** The most probable classes as bars, best first. */
final class ClassList {
  private final HTMLElement list = Dom.byId("classes");
  private final HTMLElement note = Dom.byId("classes-note");
  private final Shown<Classification> shown = new Shown<>();

  void render(PageState state) {
    Classification classification = state.work().classification();
    Dom.say(note, classification != null ? "" : Texts.missing(state.work()));
    if (shown.becomes(classification)) {
      fill(classification);
    }
  }

  private void fill(Classification classification) {
    list.setTextContent("");
    if (classification != null) {
      classification.classes().forEach(score -> list.appendChild(item(score)));
    }
  }

  private static HTMLElement item(ClassScore score) {
    HTMLElement item = Dom.make("li", "class", "");
    HTMLElement bar = Dom.make("span", "class-bar", "");
    bar.getStyle().setProperty("--share", Figures.fixed(score.probability(), 4));
    item.appendChild(Dom.make("span", "class-label", score.label()));
    item.appendChild(Dom.make("span", "class-share", Figures.percent(score.probability())));
    item.appendChild(bar);
    return item;
  }
}
