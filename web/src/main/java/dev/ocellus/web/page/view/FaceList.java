package dev.ocellus.web.page.view;

import dev.ocellus.result.Face;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Same;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The faces as buttons that mark them in the picture. */
final class FaceList {
  private final HTMLElement list = Dom.byId("faces");
  private final HTMLElement note = Dom.byId("faces-note");
  private final HTMLElement model = Dom.byId("faces-model");
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final List<FaceCutout> undrawn = new ArrayList<>();
  private final Stage stage;
  private final Consumer<Face> chosen;
  private final RenderedValue<FaceDetection> shown = new RenderedValue<>();

  FaceList(Stage stage, Consumer<Face> chosen) {
    this.stage = stage;
    this.chosen = chosen;
  }

  void render(Item item, PageState state) {
    FaceDetection detection = item.shown().detection();
    Dom.say(
        note,
        detection == null
            ? Sentences.missing(item, state.query().faces())
            : Sentences.facesNote(item));
    Dom.say(model, detection == null ? "" : Sentences.faceModel(detection));
    if (shown.becomes(detection)) {
      fill(detection);
    }
    if (stage.shows(item)) {
      undrawn.forEach(cutout -> cutout.draw(stage.image()));
      undrawn.clear();
    }
    for (int i = 0; i < buttons.size(); i++) {
      boolean pressed = isPressed(item, detection.faces().get(i));
      buttons.get(i).setAttribute("aria-pressed", pressed ? "true" : "false");
    }
  }

  /** A pressed button says that its face is marked, or that it is to be hidden. */
  private static boolean isPressed(Item item, Face face) {
    return item.hiding().isOn() ? item.hiding().hides(face) : Same.as(face, item.marked());
  }

  private void fill(FaceDetection detection) {
    list.setTextContent("");
    buttons.clear();
    undrawn.clear();
    Dom.show(list, detection != null && !detection.faces().isEmpty());
    if (detection == null) {
      return;
    }
    for (int i = 0; i < detection.faces().size(); i++) {
      HTMLElement item = Dom.make("li", "", "");
      item.appendChild(button(i, detection.faces().get(i)));
      list.appendChild(item);
    }
  }

  private HTMLElement button(int number, Face face) {
    HTMLElement button = Dom.make("button", "face", "");
    button.setAttribute("type", "button");
    FaceCutout cutout = new FaceCutout(face.box());
    undrawn.add(cutout);
    button.appendChild(cutout.element());
    button.appendChild(Dom.make("span", "face-name", Sentences.faceName(number)));
    button.appendChild(Dom.make("span", "face-score", Figures.percent(face.score())));
    button.appendChild(Dom.make("span", "unseen", Sentences.place(face)));
    Dom.onClick(button, () -> chosen.accept(face));
    buttons.add(button);
    return button;
  }
}
