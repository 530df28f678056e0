package dev.ocellus.web.dom;

import dev.ocellus.web.browser.Listeners;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLImageElement;
import org.teavm.jso.dom.xml.Element;

/** Finding, making and changing elements. */
public final class Dom {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Dom() {}

  public static HTMLDocument document() {
    return HTMLDocument.current();
  }

  public static HTMLElement byId(String id) {
    HTMLElement element = document().getElementById(id);
    if (element == null) {
      throw new IllegalStateException("index.html has no element with the id " + id);
    }
    return element;
  }

  public static HTMLElement make(String tag, String className, String text) {
    HTMLElement element = document().createElement(tag);
    if (!className.isEmpty()) {
      element.setClassName(className);
    }
    element.setTextContent(text);
    return element;
  }

  public static Element makeSvg(String tag, String className) {
    Element element = document().createElementNS(SVG, tag);
    element.setAttribute("class", className);
    return element;
  }

  /** Leaves an element alone that says this already, so that nothing is announced twice. */
  public static void say(HTMLElement element, String text) {
    if (!text.equals(element.getTextContent())) {
      element.setTextContent(text);
    }
  }

  public static void show(HTMLElement element, boolean shown) {
    if (element.isHidden() == shown) {
      element.setHidden(!shown);
    }
  }

  /** Scrolls a row sideways as far as it takes to show one of its elements, and nothing else. */
  @JSBody(
      params = {"row", "element"},
      script =
          "var left = element.offsetLeft - row.offsetLeft; var right = left + element.offsetWidth;"
              + "if (left < row.scrollLeft) { row.scrollLeft = left; }"
              + "if (right > row.scrollLeft + row.clientWidth)"
              + " { row.scrollLeft = right - row.clientWidth; }")
  public static native void scrollWithin(HTMLElement row, HTMLElement element);

  /** An element hears of a pointer until it goes up, wherever it is; one may be gone already. */
  @JSBody(
      params = {"element", "pointerId"},
      script = "try { element.setPointerCapture(pointerId); } catch (gone) { return; }")
  public static native void capture(HTMLElement element, int pointerId);

  /** Whether an event is about an element itself, not about something in it. */
  @JSBody(
      params = {"event", "element"},
      script = "return event.target === element;")
  public static native boolean isTarget(Event event, HTMLElement element);

  /** Where a slider stands. */
  @JSBody(params = "slider", script = "return slider.valueAsNumber;")
  public static native double numberOf(HTMLElement slider);

  /** Whether the browser has a picture's pixels. */
  @JSBody(params = "image", script = "return image.complete && image.naturalWidth > 0;")
  public static native boolean isLoaded(HTMLImageElement image);

  /** Whether the keyboard is at something within an element. */
  @JSBody(params = "element", script = "return element.contains(document.activeElement);")
  public static native boolean hasFocus(HTMLElement element);

  /** Whether nobody sees the page. */
  @JSBody(script = "return document.hidden;")
  public static native boolean isHidden();

  /** Whether a modal dialog has the page. */
  public static boolean dialogIsOpen() {
    return document().querySelector("dialog[open]") != null;
  }

  /** Whether an element is one that hands and keys set. */
  @JSBody(params = "target", script = "return target.matches('input');")
  public static native boolean isInput(EventTarget target);

  public static void enable(HTMLElement button, boolean enabled) {
    if (enabled) {
      button.removeAttribute("disabled");
    } else {
      button.setAttribute("disabled", "");
    }
  }

  public static void toggle(HTMLElement element, String className, boolean on) {
    if (on) {
      element.getClassList().add(className);
    } else {
      element.getClassList().remove(className);
    }
  }

  /** Has something done at each click. */
  public static void onClick(EventTarget target, Runnable done) {
    on(target, "click", done);
  }

  /** Has something done at each event of a type. */
  public static void on(EventTarget target, String type, Runnable done) {
    on(target, type, event -> done.run());
  }

  /** Has each event of a type heard. */
  public static void on(EventTarget target, String type, Consumer<Event> heard) {
    Listeners.add(target, type, heard);
  }
}
