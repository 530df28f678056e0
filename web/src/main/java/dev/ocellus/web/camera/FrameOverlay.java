package dev.ocellus.web.camera;

import dev.ocellus.text.Decimals;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.api.SeenFace;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** A frame around each face, over the video; frames that are there already are moved. */
final class FrameOverlay {
  private static final String SVG = "http://www.w3.org/2000/svg";

  private final HTMLElement layer;
  private int shown;

  FrameOverlay(HTMLElement layer) {
    this.layer = layer;
  }

  void show(Seen seen) {
    layer.setAttribute(
        "viewBox", "0 0 " + seen.getImage().getWidth() + " " + seen.getImage().getHeight());
    JSArrayReader<SeenFace> faces = seen.getFaces();
    for (; shown < faces.getLength(); shown++) {
      layer.appendChild(HTMLDocument.current().createElementNS(SVG, "rect"));
    }
    for (; shown > faces.getLength(); shown--) {
      layer.removeChild(layer.getLastChild());
    }
    for (int i = 0; i < shown; i++) {
      move((Element) layer.getChildNodes().get(i), faces.get(i).getBox());
    }
  }

  void clear() {
    layer.setTextContent("");
    shown = 0;
  }

  private static void move(Element mark, SeenFace.Rectangle box) {
    mark.setAttribute("x", number(box.getX()));
    mark.setAttribute("y", number(box.getY()));
    mark.setAttribute("width", number(box.getWidth()));
    mark.setAttribute("height", number(box.getHeight()));
  }

  private static String number(double pixels) {
    return Decimals.text(pixels, 1);
  }
}
