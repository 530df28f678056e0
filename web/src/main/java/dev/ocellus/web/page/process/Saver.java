package dev.ocellus.web.page.process;

import dev.ocellus.web.dom.Download;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Text;
import org.teavm.jso.file.Blob;

/** Gives the person the chosen picture as a file, with what was found drawn on it. */
public final class Saver {
  private final Store store;
  private final PictureMaker maker;

  public Saver(Store store, PictureMaker maker) {
    this.store = store;
    this.maker = maker;
  }

  /** Does nothing while something is being saved. */
  public void save() {
    Item chosen = store.state().desk().chosen();
    if (chosen == null || !store.state().backgroundTask().underWay().isEmpty()) {
      return;
    }
    store.change(at -> at.with(BackgroundTask.begun(Text.SAVING.say())));
    maker
        .make(chosen, PictureMaker.PNG)
        .then(
            png -> {
              saved(chosen, png);
              return null;
            })
        .catchError(
            reason -> {
              String why = Problems.of(reason).why();
              store.change(at -> at.with(BackgroundTask.failed(Text.NOT_SAVED.say(why))));
              return null;
            });
  }

  private void saved(Item item, Blob png) {
    String name = Sentences.fileName(item) + ".png";
    Download.save(png, name);
    store.change(at -> at.with(BackgroundTask.done(Text.SAVED.say(name))));
  }
}
