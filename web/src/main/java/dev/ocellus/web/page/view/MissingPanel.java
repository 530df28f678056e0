package dev.ocellus.web.page.view;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.models.MissingModel;
import dev.ocellus.web.page.state.Bar;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.text.Phrases;
import dev.ocellus.web.text.Text;
import org.teavm.jso.dom.html.HTMLElement;

/** Where classes would stand: that the model for them is missing, why, and what can be done. */
public final class MissingPanel {
  private final HTMLElement section = Dom.byId("classes-section");
  private final HTMLElement panel = Dom.byId("missing");
  private final HTMLElement state = Dom.byId("missing-state");
  private final HTMLElement cause = Dom.byId("missing-cause");
  private final HTMLElement progress = Dom.byId("missing-progress");
  private final HTMLElement live = Dom.byId("missing-live");

  /**
   * A panel.
   *
   * @param retried run when the person asks whether the model has come
   */
  public MissingPanel(Runnable retried) {
    Dom.onClick(Dom.byId("missing-retry"), () -> retried.run());
  }

  public void render(PageState now) {
    MissingModel model = now.missingClassifier();
    Item item = now.desk().chosen();
    boolean shown = model != null && item != null && item.shown().classification() == null;
    Dom.show(panel, shown);
    Dom.toggle(section, "lacking", shown);
    Dom.say(live, model == null ? "" : Text.MISSING_TITLE.say());
    if (shown) {
      Dom.say(state, Sentences.missingModel(model));
      Dom.say(cause, Phrases.sentence(model.reason()));
      ProgressBar.show(progress, Bar.of(model));
    }
  }
}
