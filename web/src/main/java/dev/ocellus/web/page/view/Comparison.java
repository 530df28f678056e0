package dev.ocellus.web.page.view;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Zoom;
import dev.ocellus.web.text.Figures;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The original at the left of a divider, the result at its right. */
public final class Comparison {
  private static final double PERCENT = 100;

  private final HTMLElement frame = Dom.byId("frame");
  private final HTMLElement button = Dom.byId("compare");
  private final HTMLElement result = Dom.byId("result");
  private final HTMLInputElement divider = (HTMLInputElement) Dom.byId("divider");
  private final Viewport viewport;
  private boolean on;

  public Comparison(Viewport viewport) {
    this.viewport = viewport;
    Dom.onClick(button, () -> toggle());
    Dom.on(divider, "input", () -> place());
  }

  public void toggle() {
    on = !on;
    button.setAttribute("aria-pressed", on ? "true" : "false");
    Dom.show(divider, on);
    Dom.toggle(frame, "comparing", on);
    place();
  }

  /** Puts the edge of the result under the divider, however the picture lies. */
  public void place() {
    if (!on) {
      return;
    }
    Zoom zoom = viewport.zoom();
    double share = zoom.shareOfPicture(Dom.numberOf(divider) / PERCENT, viewport.width());
    result.getStyle().setProperty("--at", Figures.fixed(share * PERCENT, 3) + "%");
  }
}
