package dev.ocellus.web.page.view;

import dev.ocellus.result.Result;
import dev.ocellus.timing.Timings;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.text.Figures;
import dev.ocellus.web.text.Text;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.teavm.jso.dom.html.HTMLElement;

/** What each stage of both tasks took. */
final class TimingsTable {
  private static final List<ToDoubleFunction<Timings>> STAGES =
      List.of(
          Timings::decodeMs,
          Timings::preprocessMs,
          Timings::inferMs,
          Timings::postprocessMs,
          Timings::totalMs);

  private static final List<Text> NAMES =
      List.of(Text.DECODE, Text.PREPROCESS, Text.INFER, Text.POSTPROCESS, Text.TOTAL);

  private final HTMLElement section = Dom.byId("timings-section");
  private final HTMLElement table = Dom.byId("timings");
  private final RenderedValue<Result> classes = new RenderedValue<>();
  private final RenderedValue<Result> faces = new RenderedValue<>();
  private final HTMLElement note = Dom.byId("timings-note");

  /** Shown when nothing is pending: faces that come above would push it down. */
  void render(Item item, PageState state) {
    Result newClasses = item.shown().classification();
    Result newFaces = item.shown().detection();
    boolean complete = !item.work().pending();
    Dom.show(section, complete && (newClasses != null || newFaces != null));
    Dom.say(note, Sentences.computedBy(state.computeStatus().engine()));
    boolean otherClasses = classes.becomes(newClasses);
    boolean otherFaces = faces.becomes(newFaces);
    if (otherClasses || otherFaces) {
      fill();
    }
  }

  private void fill() {
    table.setTextContent("");
    HTMLElement head = Dom.make("thead", "", "");
    head.appendChild(row("th", Text.STAGE.say(), Text.CLASSES.say(), Text.FACES.say()));
    HTMLElement body = Dom.make("tbody", "", "");
    for (int i = 0; i < STAGES.size(); i++) {
      ToDoubleFunction<Timings> stage = STAGES.get(i);
      body.appendChild(
          row("td", NAMES.get(i).say(), cell(classes.get(), stage), cell(faces.get(), stage)));
    }
    table.appendChild(head);
    table.appendChild(body);
  }

  private static String cell(Result result, ToDoubleFunction<Timings> stage) {
    return result == null ? "" : Figures.duration(stage.applyAsDouble(result.timings()));
  }

  private static HTMLElement row(String tag, String title, String first, String second) {
    HTMLElement row = Dom.make("tr", "", "");
    HTMLElement header = Dom.make("th", "", title);
    header.setAttribute("scope", tag.equals("th") ? "col" : "row");
    row.appendChild(header);
    for (String text : List.of(first, second)) {
      row.appendChild(Dom.make(tag, "", text));
    }
    return row;
  }
}
