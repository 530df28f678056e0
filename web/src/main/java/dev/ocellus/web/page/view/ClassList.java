package dev.ocellus.web.page.view;

import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** The most probable classes as bars, best first. */
final class ClassList {
  private final HTMLElement list = Dom.byId("classes");
  private final HTMLElement note = Dom.byId("classes-note");
  private final HTMLElement model = Dom.byId("classes-model");
  private final RenderedValue<Classification> shown = new RenderedValue<>();

  void render(Item item, PageState state) {
    Classification classification = item.shown().classification();
    Dom.say(note, classification == null ? missing(item, state) : note(item, classification));
    Dom.say(model, classification == null ? "" : Text.TOLD_BY.say(classification.model()));
    if (shown.becomes(classification)) {
      fill(classification);
    }
  }

  /** While it is being looked at, bars that are to come say so; of a model, its panel does. */
  private static String missing(Item item, PageState state) {
    boolean wanted = state.query().classes();
    boolean told = wanted && (item.work().pending() || state.missingClassifier() != null);
    return told ? "" : Sentences.missing(item, wanted);
  }

  private static String note(Item item, Classification classification) {
    return classification.classes().isEmpty()
        ? Text.NO_CLASS.say()
        : Sentences.classesNote(item.known(), item.shown());
  }

  private void fill(Classification classification) {
    list.setTextContent("");
    if (classification != null) {
      classification.classes().forEach(score -> list.appendChild(item(score)));
    }
  }

  private static HTMLElement item(ClassScore score) {
    HTMLElement item = Dom.make("li", "class", "");
    HTMLElement label = Dom.make("span", "class-label", score.label());
    label.setLang("en");
    label.setTitle(score.label());
    HTMLElement bar = Dom.make("span", "class-bar", "");
    bar.getStyle().setProperty("--share", Figures.fixed(score.probability(), 4));
    item.appendChild(label);
    item.appendChild(Dom.make("span", "class-share", Figures.percent(score.probability())));
    item.appendChild(bar);
    return item;
  }
}
