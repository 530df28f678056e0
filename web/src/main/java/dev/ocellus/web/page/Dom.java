package dev.ocellus.web.page;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** Finding, making and changing elements. */
final class Dom {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private Dom() {}

  static HTMLDocument document() {
    return HTMLDocument.current();
  }

  static HTMLElement byId(String id) {
    HTMLElement element = document().getElementById(id);
    if (element == null) {
      throw new IllegalStateException("index.html has no element with the id " + id);
    }
    return element;
  }

  static HTMLElement make(String tag, String className, String text) {
    HTMLElement element = document().createElement(tag);
    if (!className.isEmpty()) {
      element.setClassName(className);
    }
    element.setTextContent(text);
    return element;
  }

  static Element makeSvg(String tag, String className) {
    Element element = document().createElementNS(SVG, tag);
    element.setAttribute("class", className);
    return element;
  }

  /** Leaves an element alone that says this already, so that nothing is announced twice. */
  static void say(HTMLElement element, String text) {
    if (!text.equals(element.getTextContent())) {
      element.setTextContent(text);
    }
  }

  static void show(HTMLElement element, boolean shown) {
    if (element.isHidden() == shown) {
      element.setHidden(!shown);
    }
  }

  static void toggle(HTMLElement element, String className, boolean on) {
    if (on) {
      element.getClassList().add(className);
    } else {
      element.getClassList().remove(className);
    }
  }
}
