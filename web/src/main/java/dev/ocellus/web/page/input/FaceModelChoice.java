package dev.ocellus.web.page.input;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.dom.Memory;
import dev.ocellus.web.page.state.FaceModel;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Which model finds faces; remembered on the device where the browser lets it be. */
public final class FaceModelChoice {
  private static final String KEY = "ocellus.face-model";

  private final HTMLElement group = Dom.byId("face-model");
  private final HTMLElement note = Dom.byId("face-model-note");

  /**
   * Takes up what was chosen at an earlier visit, and listens.
   *
   * @param chosen hears of the choice
   */
  public FaceModelChoice(Consumer<FaceModel> chosen) {
    FaceModel remembered = FaceModel.of(Memory.of(KEY));
    ((HTMLInputElement) group.querySelector("[value=" + remembered.text() + "]")).setChecked(true);
    chosen.accept(remembered);
    Dom.on(
        group,
        "change",
        () -> {
          String text = ((HTMLInputElement) group.querySelector(":checked")).getValue();
          Memory.keep(KEY, text);
          chosen.accept(FaceModel.of(text));
        });
  }

  /** Says so where the one that was chosen is missing. */
  public void render(PageState state) {
    Dom.say(note, Sentences.missingFaceModel(state));
  }
}
