package dev.ocellus.web.page;

import dev.ocellus.vision.Face;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.web.page.state.Figures;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Texts;
import dev.ocellus.web.page.state.Work;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The faces as buttons that mark them in the picture. */
final class FaceList {
  private final HTMLElement list = Dom.byId("faces");
  private final HTMLElement note = Dom.byId("faces-note");
  private final List<HTMLElement> buttons = new ArrayList<>();
  private final List<Thumbnail> thumbnails = new ArrayList<>();
  private final Stage stage;
  private final FaceListener chosen;
  private final Shown<FaceDetection> shown = new Shown<>();

  FaceList(Stage stage, FaceListener chosen) {
    this.stage = stage;
    this.chosen = chosen;
  }

  void render(PageState state) {
    Work work = state.work();
    FaceDetection detection = work.detection();
    Dom.say(note, detection != null ? Texts.facesNote(detection) : Texts.missing(work));
    if (shown.becomes(detection)) {
      fill(detection);
    }
    if (detection != null && work.picture().isSized()) {
      thumbnails.forEach(thumbnail -> thumbnail.draw(stage.image()));
      thumbnails.clear();
    }
    int marked = work instanceof Work.Seen seen ? seen.marked() : -1;
    for (int i = 0; i < buttons.size(); i++) {
      buttons.get(i).setAttribute("aria-pressed", i == marked ? "true" : "false");
    }
  }

  private void fill(FaceDetection detection) {
    list.setTextContent("");
    buttons.clear();
    thumbnails.clear();
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
    Thumbnail thumbnail = new Thumbnail(face.box());
    thumbnails.add(thumbnail);
    button.appendChild(thumbnail.element());
    button.appendChild(Dom.make("span", "face-name", Texts.faceName(number)));
    button.appendChild(Dom.make("span", "face-score", Figures.percent(face.score())));
    button.appendChild(Dom.make("span", "unseen", Texts.place(face)));
    button.onClick(event -> chosen.chosen(number));
    buttons.add(button);
    return button;
  }
}
