package dev.ocellus.web.page.view;

import dev.ocellus.web.browser.PointerEvent;
import dev.ocellus.web.dom.Dom;
import java.util.ArrayList;
import java.util.List;
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
  private record Place(int id, double x, double y) {
    double distance(Place other) {
      return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }
  }

  /** A hand that clicks trembles so far. */
  private static final double TREMOR = 4;

  private final HTMLElement element;
  private final Move move;
  private final Scale scale;
  private final List<Place> pointers = new ArrayList<>();
  private Place start;
  private boolean moving;

  Gestures(HTMLElement element, Move move, Scale scale) {
    this.element = element;
    this.move = move;
    this.scale = scale;
    Dom.on(element, "pointerdown", event -> down((PointerEvent) event));
    Dom.on(element, "pointermove", event -> moved((PointerEvent) event));
    Dom.on(element, "pointerup", event -> up((PointerEvent) event));
    Dom.on(element, "pointercancel", event -> up((PointerEvent) event));
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
    pointers.add(place(event));
  }

  private void moved(PointerEvent event) {
    int index = indexOf(event);
    if (index < 0) {
      return;
    }
    Place before = pointers.get(index);
    Place now = place(event);
    if (!moving && pointers.size() == 1 && now.distance(start) < TREMOR) {
      return;
    }
    if (!moving) {
      moving = true;
      Dom.capture(element, event.getPointerId());
    }
    Place other = pointers.size() < 2 ? null : pointers.get(index == 0 ? 1 : 0);
    pointers.set(index, now);
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

  private int indexOf(PointerEvent event) {
    for (int i = 0; i < pointers.size(); i++) {
      if (pointers.get(i).id() == event.getPointerId()) {
        return i;
      }
    }
    return -1;
  }

  private void up(PointerEvent event) {
    int index = indexOf(event);
    if (index >= 0) {
      pointers.remove(index);
    }
  }

  /** What ends a move is no click on what happens to lie there. */
  private void clicked(Event event) {
    if (moving) {
      moving = false;
      event.stopPropagation();
    }
  }

  private static Place place(PointerEvent event) {
    return new Place(event.getPointerId(), event.getClientX(), event.getClientY());
  }
}
