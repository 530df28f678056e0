package dev.ocellus.web.page.view;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Zoom;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.css.CSSStyleDeclaration;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.WheelEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The window the picture is seen through: larger, smaller, moved. */
public final class Viewport {
  private static final double STEP = 1.5;
  private static final double WHEEL = 0.002;
  private static final double KEY_PIXELS = 60;

  private final HTMLElement frame = Dom.byId("frame");
  private final HTMLElement window = Dom.byId("window");
  private final HTMLElement layers = Dom.byId("layers");
  private final HTMLElement value = Dom.byId("zoom-value");
  private final Map<String, Runnable> keys = new HashMap<>();
  private final Runnable changed;
  private Zoom zoom = Zoom.FIT;

  /**
   * Listens.
   *
   * @param changed run when the picture lies otherwise
   */
  public Viewport(Runnable changed) {
    this.changed = changed;
    keys.put("ArrowLeft", () -> move(KEY_PIXELS, 0));
    keys.put("ArrowRight", () -> move(-KEY_PIXELS, 0));
    keys.put("ArrowUp", () -> move(0, KEY_PIXELS));
    keys.put("ArrowDown", () -> move(0, -KEY_PIXELS));
    Dom.onClick(Dom.byId("zoom-in"), () -> larger());
    Dom.onClick(Dom.byId("zoom-out"), () -> smaller());
    Dom.onClick(Dom.byId("zoom-fit"), () -> fit());
    Dom.on(frame, "keydown", event -> pressed((KeyboardEvent) event));
    Dom.on(frame, "wheel", event -> turned((WheelEvent) event));
    new Gestures(frame, this::move, this::scale);
  }

  Zoom zoom() {
    return zoom;
  }

  public void larger() {
    become(zoom.by(STEP, width() / 2, height() / 2, width(), height()));
  }

  public void smaller() {
    become(zoom.by(1 / STEP, width() / 2, height() / 2, width(), height()));
  }

  public void fit() {
    become(Zoom.FIT);
  }

  /** Of the window, in pixels. */
  double width() {
    return window.getClientWidth();
  }

  private double height() {
    return window.getClientHeight();
  }

  private void move(double right, double down) {
    become(zoom.moved(right, down, width(), height()));
  }

  /** A place is told in pixels of the screen. */
  private void scale(double factor, double x, double y) {
    double left = window.getBoundingClientRect().getLeft();
    double top = window.getBoundingClientRect().getTop();
    become(zoom.by(factor, x - left, y - top, width(), height()));
  }

  private void turned(WheelEvent event) {
    double factor = Math.exp(-event.getDeltaY() * WHEEL);
    if (zoom.isFit() && factor <= 1) {
      return;
    }
    event.preventDefault();
    scale(factor, event.getClientX(), event.getClientY());
  }

  private void pressed(KeyboardEvent event) {
    Runnable action = zoom.isFit() ? null : keys.get(event.getKey());
    if (action != null && Dom.isTarget(event, frame)) {
      consume(event);
      action.run();
    }
  }

  private static void consume(Event event) {
    event.preventDefault();
    event.stopPropagation();
  }

  private void become(Zoom next) {
    zoom = next;
    CSSStyleDeclaration style = layers.getStyle();
    style.setProperty(
        "transform",
        next.isFit()
            ? "none"
            : "translate("
                + Figures.fixed(next.x(), 2)
                + "px,"
                + Figures.fixed(next.y(), 2)
                + "px) scale("
                + Figures.fixed(next.scale(), 4)
                + ")");
    style.setProperty("--scale", Figures.fixed(next.scale(), 4));
    if (next.isFit()) {
      frame.removeAttribute("data-zoomed");
    } else {
      frame.setAttribute("data-zoomed", "");
    }
    Dom.say(value, Text.PERCENT.say(Figures.number(next.scale() * 100, 0)));
    changed.run();
  }
}
