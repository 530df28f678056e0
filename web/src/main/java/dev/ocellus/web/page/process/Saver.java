package dev.ocellus.web.page.process;

import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Download;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Text;
import org.teavm.jso.file.Blob;

/** Gives the person the chosen picture as a file, with boxes or without hidden parts. */
public final class Saver {
  private static final int NONE = -1;

  private final Store store;
  private final SourceFiles sources;
  private final PictureMaker maker;
  private int waiting = NONE;

  public Saver(Store store, SourceFiles sources, PictureMaker maker) {
    this.store = store;
    this.sources = sources;
    this.maker = maker;
  }

  /** Saves, as soon as all that is to be hidden is known; nothing while something is saved. */
  public void save() {
    Item chosen = store.state().desk().chosen();
    if (chosen == null || !store.state().backgroundTask().underWay().isEmpty()) {
      return;
    }
    if (maker.isPending(chosen.id())) {
      waiting = chosen.id();
      store.change(at -> at.with(BackgroundTask.begun(Text.SAVES_LATER.say())));
    } else {
      save(chosen.id());
    }
  }

  /** Goes on with what waited. */
  public void render() {
    int id = waiting;
    if (id != NONE && !maker.isPending(id)) {
      waiting = NONE;
      save(id);
    }
  }

  private void save(int id) {
    store.change(at -> at.with(BackgroundTask.begun(Text.SAVING.say())));
    Promises.settle(
        maker.make(id, type(id)),
        file -> saved(id, file),
        reason -> {
          String why = Problems.of(reason).why();
          store.change(at -> at.with(BackgroundTask.failed(Text.NOT_SAVED.say(why))));
        });
  }

  /** Boxes stay sharp in a PNG; a photograph stays one. */
  private String type(int id) {
    Item item = store.state().desk().get(id);
    return item != null && item.hiding().isOn() && sources.isPhotograph(id)
        ? PictureMaker.JPEG
        : PictureMaker.PNG;
  }

  private void saved(int id, Blob file) {
    Item item = store.state().desk().get(id);
    String ending = file.getType().equals(PictureMaker.JPEG) ? ".jpg" : ".png";
    String name = Sentences.fileName(item) + ending;
    Download.save(file, name);
    store.change(at -> at.with(BackgroundTask.done(Text.SAVED.say(name))));
  }
}
