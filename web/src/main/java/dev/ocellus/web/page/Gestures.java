package dev.ocellus.web.page;

import dev.ocellus.web.browser.PointerEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;

/** One finger or the mouse moves, two fingers scale. */
final class Gestures {

  /** Hears of pixels. */
  interface Move {
    void by(double right, double down);
  }

  /** Hears of a factor, and of the place of the screen it is about. */
  interface Scale {
    void by(double factor, double x, double y);
  }

  /** Where a pointer is. */
  private record Place(double x, double y) {
    double distance(Place other) {
      return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
  }

  /** A hand that clicks trembles so far. */
  private static final double TREMOR = 4;

  private final HTMLElement element;
  private final Move move;
  private final Scale scale;
  private final Map<Integer, Place> pointers = new LinkedHashMap<>();
  private Place start;
  private boolean moving;

  Gestures(HTMLElement element, Move move, Scale scale) {
    this.element = element;
    this.move = move;
    this.scale = scale;
    element.addEventListener("pointerdown", event -> down((PointerEvent) event));
    element.addEventListener("pointermove", event -> moved((PointerEvent) event));
    element.addEventListener("pointerup", event -> up((PointerEvent) event));
    element.addEventListener("pointercancel", event -> up((PointerEvent) event));
    element.addEventListener("click", this::clicked, true);
  }

  private void down(PointerEvent event) {
    if (event.getButton() != 0 || Dom.isInput(event.getTarget())) {
      return;
    }
    if (pointers.isEmpty()) {
      start = place(event);
      moving = false;
    }
    pointers.put(event.getPointerId(), place(event));
  }

  private void moved(PointerEvent event) {
    Place before = pointers.get(event.getPointerId());
    if (before == null) {
      return;
    }
    Place now = place(event);
    if (!moving && pointers.size() == 1 && now.distance(start) < TREMOR) {
      return;
    }
    if (!moving) {
      moving = true;
      Dom.capture(element, event.getPointerId());
    }
    Place other = otherThan(event.getPointerId());
    pointers.put(event.getPointerId(), now);
    if (other == null) {
      move.by(now.x() - before.x(), now.y() - before.y());
    } else {
      move.by((now.x() - before.x()) / 2, (now.y() - before.y()) / 2);
      scale.by(
          now.distance(other) / Math.max(1, before.distance(other)),
          (now.x() + other.x()) / 2,
          (now.y() + other.y()) / 2);
    }
  }

  private Place otherThan(int id) {
    for (Map.Entry<Integer, Place> pointer : pointers.entrySet()) {
      if (pointer.getKey() != id) {
        return pointer.getValue();
      }
    }
    return null;
  }

  private void up(PointerEvent event) {
    pointers.remove(event.getPointerId());
  }

  /** What ends a move is no click on what happens to lie there. */
  private void clicked(Event event) {
    if (moving) {
      moving = false;
      event.stopPropagation();
    }
  }

  private static Place place(PointerEvent event) {
    return new Place(event.getClientX(), event.getClientY());
  }
}
