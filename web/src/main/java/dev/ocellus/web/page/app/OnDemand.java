package dev.ocellus.web.page.app;

import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.extras.DeskPicture;
import dev.ocellus.web.extras.Extras;
import dev.ocellus.web.extras.PageInterface;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.page.process.PictureMaker;
import dev.ocellus.web.page.state.BackgroundTask;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSArrayReader;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** Loads the {@link Extras} when something of them is asked for, and shows them the desk. */
final class OnDemand implements PageInterface {
  private final Installation installation;
  private final App app;
  private final Store store;
  private final PictureMaker maker;
  private final Session session;
  private final Consumer<File> taker;
  private JSObject words;
  private Extras loaded;

  /**
   * Listens to the page's buttons for the camera: all that have the class {@code use-camera}.
   *
   * @param app loads
   * @param session tells which models are used
   * @param taker hears of a photograph the person took
   */
  OnDemand(
      Installation installation,
      App app,
      Store store,
      PictureMaker maker,
      Session session,
      Consumer<File> taker) {
    this.installation = installation;
    this.app = app;
    this.store = store;
    this.maker = maker;
    this.session = session;
    this.taker = taker;
    var buttons = Dom.document().querySelectorAll(".use-camera");
    for (int i = 0; i < buttons.getLength(); i++) {
      Dom.onClick((HTMLElement) buttons.item(i), () -> load(Extras::openCamera));
    }
  }

  void openSaving() {
    load(Extras::openSaving);
  }

  /** From now on the page speaks so. */
  void speak(JSObject spoken) {
    words = spoken;
  }

  /** Has what is open show the desk as it is now. */
  void render() {
    if (loaded != null) {
      loaded.changed();
    }
  }

  private void load(Consumer<Extras> then) {
    Promises.settle(
        app.extras(installation, this),
        extras -> {
          loaded = (Extras) extras;
          then.accept(loaded);
        },
        reason -> {
          Problem problem = new Problem(Problem.Kind.NETWORK, Text.NOT_LOADED);
          store.change(at -> at.refused(problem));
        });
  }

  @Override
  public JSObject getWords() {
    return words;
  }

  @Override
  public JSArrayReader<DeskPicture> pictures() {
    Desk desk = store.state().desk();
    Query query = store.state().effectiveQuery();
    JSArray<DeskPicture> pictures = new JSArray<>();
    for (Item item : desk.items()) {
      pictures.push(new ShownPicture(item, item.id() == desk.chosenId(), query));
    }
    return pictures;
  }

  @Override
  public boolean isPending(int id) {
    return maker.isPending(id);
  }

  @Override
  public JSPromise<Blob> make(int id, String type, double quality, AbortSignal signal) {
    return maker.make(id, type, quality, signal);
  }

  @Override
  public boolean hidesAll() {
    return store.state().desk().rule().all();
  }

  @Override
  public void choose(int id) {
    session.choose(id);
  }

  @Override
  public void done(String sentence) {
    store.change(at -> at.with(BackgroundTask.done(sentence)));
  }

  @Override
  public JSObject classifier() {
    return session.classifier();
  }

  @Override
  public String faceModel() {
    return session.faceModel();
  }

  @Override
  public void taken(File photograph) {
    taker.accept(photograph);
  }
}
