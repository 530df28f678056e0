package dev.ocellus.web.page.view;

import dev.ocellus.result.Face;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** What was seen and what it took, beside the picture. */
public final class FindingsPanel {
  private final HTMLElement section = Dom.byId("findings");
  private final ClassList classes = new ClassList();
  private final TimingsTable timings = new TimingsTable();
  private final FaceList faces;

  public FindingsPanel(Stage stage, Consumer<Face> chosen) {
    faces = new FaceList(stage, chosen);
  }

  public void render(PageState state) {
    Item item = state.desk().chosen();
    Dom.show(section, item != null);
    if (item != null) {
      section.setAttribute("aria-busy", item.work().pending() ? "true" : "false");
      classes.render(item, state);
      faces.render(item, state);
      timings.render(item, state);
    }
  }
}
