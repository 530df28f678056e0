package dev.ocellus.web.page;

import dev.ocellus.vision.Box;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.web.page.state.Figures;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Work;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** What lies over the picture: faces that can be chosen, and a shade around the chosen one. */
final class Marks {
  private final HTMLElement layer = Dom.byId("marks");
  private final FaceListener chosen;
  private final Shown<FaceDetection> shown = new Shown<>();
  private int marked = -1;

  Marks(FaceListener chosen) {
    this.chosen = chosen;
  }

  void render(Picture picture, Work work) {
    FaceDetection detection = work.detection();
    int mark = work instanceof Work.Seen seen ? seen.marked() : -1;
    if (!shown.becomes(detection) && mark == marked) {
      return;
    }
    marked = mark;
    layer.setTextContent("");
    if (detection == null) {
      return;
    }
    layer.setAttribute("viewBox", "0 0 " + detection.width() + " " + detection.height());
    if (mark >= 0) {
      layer.appendChild(shade(detection, detection.faces().get(mark).box()));
    }
    for (int i = 0; i < detection.faces().size(); i++) {
      layer.appendChild(target(detection.faces().get(i).box(), i));
    }
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

  private Element target(Box box, int face) {
    Element target = Dom.makeSvg("rect", "face-target");
    target.setAttribute("x", number(box.x()));
    target.setAttribute("y", number(box.y()));
    target.setAttribute("width", number(box.width()));
    target.setAttribute("height", number(box.height()));
    ((EventTarget) target).addEventListener("click", event -> chosen.chosen(face));
    return target;
  }
}
