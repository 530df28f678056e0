package dev.ocellus.web.page.view;

import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Point;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.text.Figures;
import java.util.function.Consumer;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What lies over the picture: the faces, each of which can be chosen, and a shade around it. */
final class FaceOverlay {
  private static final double DOT = 0.02;

  private final HTMLElement layer = Dom.byId("marks");
  private final Consumer<Face> chosen;
  private final RenderedValue<FaceDetection> shown = new RenderedValue<>();
  private Face marked;

  FaceOverlay(Consumer<Face> chosen) {
    this.chosen = chosen;
  }

  void render(Item item) {
    FaceDetection detection =
        item.isNoPicture() || item.hiding().isOn() ? null : item.shown().detection();
    boolean sameMark = Same.as(item.marked(), marked);
    if (!shown.becomes(detection) && sameMark) {
      return;
    }
    marked = item.marked();
    layer.setTextContent("");
    if (detection == null) {
      return;
    }
    layer.setAttribute("viewBox", "0 0 " + detection.width() + " " + detection.height());
    if (marked != null) {
      layer.appendChild(shade(detection, visible(marked, detection)));
    }
    for (Face face : detection.faces()) {
      draw(face, detection);
    }
  }

  private void draw(Face face, FaceDetection detection) {
    for (Point point : face.landmarks().points()) {
      if (point.isWithin(detection.width(), detection.height())) {
        layer.appendChild(dot(point, face.box()));
      }
    }
    Box box = visible(face, detection);
    layer.appendChild(frame("face-rim", box));
    Element target = frame("face-target", box);
    Dom.on((EventTarget) target, "click", () -> chosen.accept(face));
    layer.appendChild(target);
  }

  /** The part of a face's box that the picture has, of no size where it has none. */
  private static Box visible(Face face, FaceDetection detection) {
    Box box = face.box().within(detection.width(), detection.height());
    return new Box(box.x(), box.y(), Math.max(0, box.width()), Math.max(0, box.height()));
  }

  private static Element dot(Point at, Box box) {
    Element dot = Dom.makeSvg("circle", "landmark");
    dot.setAttribute("cx", number(at.x()));
    dot.setAttribute("cy", number(at.y()));
    dot.setAttribute("r", Figures.fixed(Math.max(1, box.width() * DOT), 2));
    return dot;
  }

  private static Element shade(FaceDetection detection, Box box) {
    Element shade = Dom.makeSvg("path", "shade");
    shade.setAttribute(
        "d",
        rectangle(0, 0, detection.width(), detection.height())
            + rectangle(box.x(), box.y(), box.width(), box.height()));
    return shade;
  }

  private static String rectangle(float x, float y, float width, float height) {
    return "M"
        + number(x)
        + " "
        + number(y)
        + "h"
        + number(width)
        + "v"
        + number(height)
        + "h"
        + number(-width)
        + "z";
  }

  private static String number(float pixels) {
    return Figures.fixed(pixels, 1);
  }

  private static Element frame(String kind, Box box) {
    Element frame = Dom.makeSvg("rect", kind);
    frame.setAttribute("x", number(box.x()));
    frame.setAttribute("y", number(box.y()));
    frame.setAttribute("width", number(box.width()));
    frame.setAttribute("height", number(box.height()));
    return frame;
  }
}
