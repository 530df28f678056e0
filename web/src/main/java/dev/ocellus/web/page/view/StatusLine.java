package dev.ocellus.web.page.view;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Action;
import dev.ocellus.web.page.state.LiveRegionMessage;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.page.state.Status;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** What is going on, how far it is, and the buttons that go with it; also said aloud. */
public final class StatusLine {
  private final HTMLElement line = Dom.byId("status");
  private final HTMLElement text = Dom.byId("status-text");
  private final HTMLElement detail = Dom.byId("status-detail");
  private final HTMLElement cause = Dom.byId("status-cause");
  private final HTMLElement progress = Dom.byId("progress");
  private final HTMLElement live = Dom.byId("live");
  private final HTMLElement alert = Dom.byId("alert");
  private List<Action> offered = List.of();

  public StatusLine(Consumer<Action> done) {
    for (Action action : Action.values()) {
      Dom.onClick(button(action), () -> done.accept(action));
    }
  }

  public void render(PageState state) {
    Status status = Status.of(state);
    line.setAttribute("data-tone", lower(status.tone().name()));
    Dom.say(text, status.text());
    Dom.say(detail, status.detail());
    Dom.say(cause, status.cause());
    ProgressBar.show(progress, status.bar());
    offered = status.actions();
    for (Action action : Action.values()) {
      Dom.show(button(action), Same.isIn(offered, action));
    }
    LiveRegionMessage announcement = LiveRegionMessage.of(state);
    Dom.say(live, announcement.polite());
    Dom.say(alert, announcement.urgent());
  }

  /** Whether something can be done now. */
  public boolean offers(Action action) {
    return Same.isIn(offered, action);
  }

  private static HTMLElement button(Action action) {
    return Dom.byId(action.id());
  }

  @JSBody(params = "text", script = "return text.toLowerCase();")
  private static native String lower(String text);
}
