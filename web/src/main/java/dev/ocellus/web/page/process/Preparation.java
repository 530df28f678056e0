package dev.ocellus.web.page.process;

import dev.ocellus.web.page.files.PictureCheck;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Problem;
import org.teavm.jso.file.File;

/** Reads the headers of new pictures and draws them small, one after the other. */
public final class Preparation {
  private final Store store;
  private final SourceFiles sources;
  private final Thumbnails thumbnails;
  private final Runnable prepared;
  private boolean busy;

  /**
   * Waits for pictures.
   *
   * @param prepared run whenever one may be looked at
   */
  public Preparation(Store store, SourceFiles sources, Thumbnails thumbnails, Runnable prepared) {
    this.store = store;
    this.sources = sources;
    this.thumbnails = thumbnails;
    this.prepared = prepared;
  }

  /** Prepares what is not prepared yet. */
  public void go() {
    Item item = busy ? null : store.state().desk().nextUnchecked();
    if (item != null) {
      busy = true;
      File file = sources.get(item.id());
      PictureCheck.of(file, problem -> checked(item.id(), file, problem));
    }
  }

  private void checked(int id, File file, Problem problem) {
    if (problem != null) {
      store.change(at -> at.change(id, item -> item.stopped(problem)));
      next();
      return;
    }
    store.change(at -> at.change(id, item -> item.found(at.effectiveQuery())));
    prepared.run();
    thumbnails.draw(id, file, this::next);
  }

  private void next() {
    busy = false;
    go();
  }
}
