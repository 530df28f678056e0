package dev.ocellus.web.page.process;

import dev.ocellus.web.dom.Download;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Coverage;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Text;
import org.teavm.jso.file.Blob;

/** Gives the person the chosen picture as a file, with boxes or without hidden parts. */
public final class Saver {
  private final Store store;
  private final SourceFiles sources;
  private final PictureMaker maker;

  public Saver(Store store, SourceFiles sources, PictureMaker maker) {
    this.store = store;
    this.sources = sources;
    this.maker = maker;
  }

  /** Does nothing while something is being saved. */
  public void save() {
    PageState state = store.state();
    Item chosen = state.desk().chosen();
    if (chosen == null || !state.backgroundTask().underWay().isEmpty()) {
      return;
    }
    boolean waits = chosen.coverage(state.effectiveQuery()) == Coverage.PENDING;
    String underWay = (waits ? Text.SAVES_LATER : Text.SAVING).say();
    store.change(at -> at.with(BackgroundTask.begun(underWay)));
    maker
        .make(chosen.id(), type(chosen))
        .then(
            file -> {
              saved(chosen.id(), file);
              return null;
            })
        .catchError(
            reason -> {
              String why = Problems.of(reason).why();
              store.change(at -> at.with(BackgroundTask.failed(Text.NOT_SAVED.say(why))));
              return null;
            });
  }

  /** Boxes stay sharp in a PNG; a photograph stays one. */
  private String type(Item item) {
    boolean photograph = sources.get(item.id()).getType().equals(PictureMaker.JPEG);
    return item.hiding().isOn() && photograph ? PictureMaker.JPEG : PictureMaker.PNG;
  }

  private void saved(int id, Blob file) {
    Item item = store.state().desk().get(id);
    String ending = file.getType().equals(PictureMaker.JPEG) ? ".jpg" : ".png";
    String name = Sentences.fileName(item) + ending;
    Download.save(file, name);
    store.change(at -> at.with(BackgroundTask.done(Text.SAVED.say(name))));
  }
}
