package dev.ocellus.web.page.hide;

import dev.ocellus.result.Box;
import dev.ocellus.web.browser.PointerEvent;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Hiding;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Region;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.view.RenderedValue;
import dev.ocellus.web.text.Figures;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.css.CSSStyleDeclaration;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;

/** The parts that are to be hidden, over the picture: drawn, moved, resized by hand. */
public final class Regions {
  private static final float KEY_STEP = 0.01f;

  /** What the hand does to the selected region; places are pixels of the picture. */
  private interface Pull {
    Hiding of(Hiding hiding, Picture picture, float x, float y);
  }

  private final HTMLElement layer = Dom.byId("regions");
  private final HTMLElement draw = Dom.byId("hide-draw");
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final RenderedValue<Hiding> shown = new RenderedValue<>();
  private final HideController controller;
  private Picture picture;
  private Pull pull;
  private boolean pulling;
  private float lastX;
  private float lastY;

  public Regions(HideController controller) {
    this.controller = controller;
    Dom.on(layer, "pointerdown", event -> begun((PointerEvent) event));
    Dom.on(layer, "pointermove", event -> pulled((PointerEvent) event));
    Dom.on(layer, "pointerup", () -> ended());
    Dom.on(layer, "pointercancel", () -> ended());
  }

  /** The next stroke on the picture draws a region, or does not any more. */
  void toggleDrawing() {
    setDrawing(!isDrawing());
  }

  private boolean isDrawing() {
    return layer.getClassList().contains("drawing");
  }

  private void setDrawing(boolean on) {
    Dom.toggle(layer, "drawing", on);
    draw.setAttribute("aria-pressed", on ? "true" : "false");
  }

  void focusSelected() {
    buttons.get(shown.get().selected()).focus();
  }

  public void render(PageState state) {
    Item item = state.desk().chosen();
    boolean visible = item != null && item.isVisible();
    Hiding hiding = visible ? item.hiding() : null;
    picture = item == null ? null : item.picture();
    if (!shown.becomes(hiding)) {
      return;
    }
    Dom.show(layer, visible);
    int count = hiding == null ? 0 : hiding.regions().size();
    while (buttons.size() > count) {
      layer.removeChild(buttons.remove(buttons.size() - 1));
    }
    while (buttons.size() < count) {
      HTMLElement button = button(buttons.size());
      buttons.add(button);
      layer.appendChild(button);
    }
    for (int i = 0; i < count; i++) {
      render(hiding, i);
    }
  }

  private void render(Hiding hiding, int number) {
    HTMLElement button = buttons.get(number);
    Region region = hiding.regions().get(number);
    Box box = region.box();
    CSSStyleDeclaration style = button.getStyle();
    style.setProperty("left", share(box.x(), picture.width()));
    style.setProperty("top", share(box.y(), picture.height()));
    style.setProperty("width", share(box.width(), picture.width()));
    style.setProperty("height", share(box.height(), picture.height()));
    button.setAttribute("aria-label", Sentences.region(region, number));
    button.setAttribute("aria-pressed", number == hiding.selected() ? "true" : "false");
  }

  private static String share(float part, int whole) {
    return Figures.fixed(100.0 * part / whole, 3) + "%";
  }

  private HTMLElement button(int number) {
    HTMLElement button = Dom.make("button", "region", "");
    button.setAttribute("type", "button");
    button.appendChild(Dom.make("span", "grip", ""));
    Dom.on(button, "pointerdown", event -> taken((PointerEvent) event, number));
    Dom.on(button, "focus", () -> controller.adjust(at -> at.selecting(number)));
    Dom.on(button, "keydown", event -> pressed((KeyboardEvent) event, number));
    return button;
  }

  private void taken(PointerEvent event, int number) {
    boolean byGrip = !Dom.isTarget(event, buttons.get(number));
    controller.adjust(at -> at.selecting(number));
    take(
        event,
        byGrip
            ? (at, whole, x, y) -> at.resized(x - lastX, y - lastY, whole)
            : (at, whole, x, y) -> at.moved(x - lastX, y - lastY, whole));
  }

  private void begun(PointerEvent event) {
    if (isDrawing()) {
      float x = x(event);
      float y = y(event);
      controller.change(at -> at.begun(x, y));
      take(event, (at, whole, toX, toY) -> at.spanned(x, y, toX, toY, whole));
      pulling = true;
    }
  }

  private void take(PointerEvent event, Pull how) {
    event.stopPropagation();
    lastX = x(event);
    lastY = y(event);
    pull = how;
    pulling = false;
    Dom.capture(layer, event.getPointerId());
  }

  private void pulled(PointerEvent event) {
    if (pull != null) {
      event.stopPropagation();
      if (!pulling) {
        controller.begin();
        pulling = true;
      }
      float x = x(event);
      float y = y(event);
      controller.adjust((at, whole) -> pull.of(at, whole, x, y));
      lastX = x;
      lastY = y;
    }
  }

  private void ended() {
    if (pull != null) {
      pull = null;
      setDrawing(false);
      controller.adjust(Hiding::withoutDot);
      if (shown.get() != null && shown.get().selected() >= 0) {
        focusSelected();
      }
    }
  }

  private void pressed(KeyboardEvent event, int number) {
    float step = Math.max(1, KEY_STEP * Math.max(picture.width(), picture.height()));
    float right = direction(event.getKey(), "ArrowLeft", "ArrowRight") * step;
    float down = direction(event.getKey(), "ArrowUp", "ArrowDown") * step;
    boolean deletes = event.getKey().equals("Delete") || event.getKey().equals("Backspace");
    if (right == 0 && down == 0 && !deletes) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    if (deletes) {
      controller.change(at -> at.selecting(number).removed());
      Dom.byId("hide-add").focus();
    } else if (event.isShiftKey()) {
      controller.change((at, whole) -> at.resized(right, down, whole));
    } else {
      controller.change((at, whole) -> at.moved(right, down, whole));
    }
  }

  private static int direction(String key, String less, String more) {
    return key.equals(less) ? -1 : key.equals(more) ? 1 : 0;
  }

  private float x(PointerEvent event) {
    double left = layer.getBoundingClientRect().getLeft();
    return (float) ((event.getClientX() - left) * picture.width() / width());
  }

  private float y(PointerEvent event) {
    double top = layer.getBoundingClientRect().getTop();
    return (float) ((event.getClientY() - top) * picture.width() / width());
  }

  private double width() {
    return Math.max(1, layer.getBoundingClientRect().getWidth());
  }
}
