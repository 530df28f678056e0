package dev.ocellus.web.page;

import dev.ocellus.web.page.state.PageState;
import org.teavm.jso.dom.html.HTMLElement;

/** What was seen and what it took, beside the picture. */
final class Findings {
  private final HTMLElement section = Dom.byId("findings");
  private final ClassList classes = new ClassList();
  private final TimingsTable timings = new TimingsTable();
  private final FaceList faces;

  Findings(Stage stage, FaceListener chosen) {
    faces = new FaceList(stage, chosen);
  }

  void render(PageState state) {
    Dom.show(section, state.work().picture() != null);
    section.setAttribute("aria-busy", state.work().pending() ? "true" : "false");
    classes.render(state);
    faces.render(state);
    timings.render(state);
  }
}
