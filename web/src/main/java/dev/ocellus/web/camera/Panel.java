package dev.ocellus.web.camera;

import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.CameraStream;
import dev.ocellus.web.browser.Dialog;
import dev.ocellus.web.browser.Video;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Problem;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The camera's window: {@code #camera} of index.html, which has all of its words. */
final class Panel {
  /** Figures that change more often cannot be read. */
  private static final double BETWEEN_FIGURES_MS = 400;

  private static final String UNKNOWN = "–";

  private final HTMLElement element = byId("camera");
  private final Dialog dialog = (Dialog) (JSObject) element;
  private final Video video = (Video) (JSObject) byId("camera-video");
  private final FrameOverlay overlay = new FrameOverlay(byId("camera-marks"));
  private final HTMLElement rate = byId("camera-rate");
  private final HTMLElement time = byId("camera-time");
  private final HTMLElement count = byId("camera-faces");
  private final HTMLElement best = byId("camera-class");
  private View shown;
  private double figuresAt;

  static HTMLElement byId(String id) {
    return HTMLDocument.current().getElementById(id);
  }

  /**
   * Has something done when the window is closed, however that is done.
   *
   * @param closed hears of it
   */
  void onClose(Runnable closed) {
    element.addEventListener("close", event -> closed.run());
  }

  Video video() {
    return video;
  }

  void open() {
    if (!dialog.isOpen()) {
      dialog.showModal();
    }
  }

  void close() {
    dialog.close("");
  }

  /** Says why frames cannot be looked at. */
  void tell(Problem problem) {
    byId("camera-reason").setTextContent(problem.kind().title() + ".");
    byId("camera-advice").setTextContent(problem.advice());
    byId("camera-cause").setTextContent(problem.cause());
  }

  void show(View view) {
    if (view == shown) {
      return;
    }
    shown = view;
    element.setAttribute("data-view", view.text());
    byId("camera-take").setHidden(!view.isLive());
    byId("camera-again").setHidden(view.isLive());
    if (!view.isLive()) {
      byId("camera-switch").setHidden(true);
      byId("camera-again").focus();
    }
  }

  /** Shows what a camera sees, as a mirror where it looks at the person. */
  void show(CameraStream stream) {
    video.show(stream);
    element.setAttribute("data-mirrored", stream.looksAway() ? "no" : "yes");
  }

  /** Forgets all of what was seen. */
  void clear() {
    shown = null;
    video.show(null);
    overlay.clear();
    for (HTMLElement figure : new HTMLElement[] {rate, time, count, best}) {
      figure.setTextContent(UNKNOWN);
    }
  }

  void offerOthers(boolean there) {
    byId("camera-switch").setHidden(!there);
  }

  void faces(Seen seen, FrameRate frameRate) {
    overlay.show(seen);
    double now = Performance.now();
    if (now - figuresAt >= BETWEEN_FIGURES_MS) {
      figuresAt = now;
      rate.setTextContent(Figures.number(frameRate.rate(), 1));
      time.setTextContent(Figures.duration(frameRate.milliseconds()));
      count.setTextContent(Integer.toString(seen.getFaces().getLength()));
    }
  }

  void classes(Seen seen) {
    best.setTextContent(seen.getClasses().get(0).getLabel());
  }
}
