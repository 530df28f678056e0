package dev.ocellus.web.page;

import dev.ocellus.web.page.state.Figures;
import dev.ocellus.web.page.state.Zoom;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The original at the left of a divider, the result at its right. */
final class Comparison {
  private static final double PERCENT = 100;

  private final HTMLElement frame = Dom.byId("frame");
  private final HTMLElement button = Dom.byId("compare");
  private final HTMLElement result = Dom.byId("result");
  private final HTMLInputElement divider = (HTMLInputElement) Dom.byId("divider");
  private final Viewport viewport;
  private boolean on;

  Comparison(Viewport viewport) {
    this.viewport = viewport;
    button.onClick(event -> toggle());
    divider.addEventListener("input", event -> place());
  }

  void toggle() {
    on = !on;
    button.setAttribute("aria-pressed", on ? "true" : "false");
    Dom.show(divider, on);
    Dom.toggle(frame, "comparing", on);
    place();
  }

  /** Puts the edge of the result under the divider, however the picture lies. */
  void place() {
    if (!on) {
      return;
    }
    Zoom zoom = viewport.zoom();
    double share = zoom.shareOfPicture(Dom.numberOf(divider) / PERCENT, viewport.width());
    result.getStyle().setProperty("--at", Figures.fixed(share * PERCENT, 3) + "%");
  }
}
