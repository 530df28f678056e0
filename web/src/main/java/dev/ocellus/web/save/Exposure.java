package dev.ocellus.web.save;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.text.Text;
import java.util.List;
import java.util.function.IntConsumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Warns that pictures which are about to be saved show faces, and leads to the first of them. */
final class Exposure {
  private final HTMLElement element = Dom.byId("save-exposed");
  private final HTMLElement text = Dom.byId("save-exposed-text");
  private int first = -1;

  /**
   * Warns of nothing yet.
   *
   * @param look hears of the picture the person wants to look at, by its id
   */
  Exposure(IntConsumer look) {
    Dom.byId("save-exposed-look").onClick(event -> look.accept(first));
  }

  /** Follows which pictures are about to be saved. */
  void render(List<DeskPicture> pictures) {
    int exposed = 0;
    for (DeskPicture picture : pictures) {
      if (picture.isExposed()) {
        first = exposed == 0 ? picture.getId() : first;
        exposed++;
      }
    }
    Dom.show(element, exposed > 0);
    Text sentence = exposed == 1 ? Text.EXPOSED_ONE : Text.EXPOSED;
    Dom.say(text, sentence.say(Integer.toString(exposed), Integer.toString(pictures.size())));
  }
}
