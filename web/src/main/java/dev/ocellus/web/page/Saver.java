package dev.ocellus.web.page;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.page.state.Errand;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Text;
import org.teavm.jso.file.Blob;

/** Gives the person the chosen picture as a file, with what was found drawn on it. */
final class Saver {
  private final Store store;
  private final Originals originals;

  Saver(Store store, Originals originals) {
    this.store = store;
    this.originals = originals;
  }

  /** Does nothing while something is being saved. */
  void save(Eye eye) {
    Item chosen = store.state().desk().chosen();
    if (eye == null || chosen == null || !store.state().errand().underWay().isEmpty()) {
      return;
    }
    store.change(at -> at.with(new Errand(Text.SAVING.say(), "")));
    eye.annotate(originals.get(chosen.id()), Answers.seen(chosen.shown().detection().faces()), null)
        .then(
            png -> {
              saved(chosen, png);
              return null;
            })
        .catchError(
            reason -> {
              String why = Problems.of(reason).detail();
              store.change(at -> at.with(new Errand("", Text.NOT_SAVED.say(why))));
              return null;
            });
  }

  private void saved(Item item, Blob png) {
    store.change(at -> at.with(Errand.NONE));
    Download.save(png, Text.FILE_WITH_BOXES.say(item.picture().stem()));
  }
}
