package dev.ocellus.web.page.app;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.page.files.Originals;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.input.ConsentDialog;
import dev.ocellus.web.page.input.WhereChoice;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Wanted;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.page.view.Focus;
import dev.ocellus.web.page.work.EyeKeeper;
import dev.ocellus.web.page.work.Line;
import dev.ocellus.web.page.work.OwnModels;
import dev.ocellus.web.page.work.Preparation;
import dev.ocellus.web.page.work.Supply;
import dev.ocellus.web.routing.Wish;
import dev.ocellus.web.text.Problem;
import dev.ocellus.web.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Location;
import org.teavm.jso.file.File;

/** What the person does with pictures: gives, chooses, cancels, tries again, removes. */
final class Session {
  private final Store store;
  private final Originals originals;
  private final Wastebasket wastebasket;
  private final Preparation preparation;
  private final Line line;
  private final OwnModels models;
  private final Supply supply;
  private final ConsentDialog consent = new ConsentDialog();
  private final WhereChoice where = new WhereChoice(this::wished);
  private Wish way = where.get();
  private Before before;

  /** What had been seen, and in which way, before another way was wished. */
  private record Before(Item seen, Wish way) {}

  Session(
      Installation installation, App app, Store store, Originals originals, Thumbnails thumbnails) {
    this.store = store;
    this.originals = originals;
    wastebasket = new Wastebasket(originals, thumbnails, this::putBack);
    models = new OwnModels(app, this::otherModel, this::refused);
    line = new Line(installation, store, originals, models, this::ask);
    supply = new Supply(installation.getHome(), store, line::arrived);
    preparation = new Preparation(store, originals, thumbnails, line::go);
  }

  void start() {
    if (!models.begin()) {
      line.load(where.get());
    }
  }

  /** Puts pictures on the desk, and takes models; no file at all is an error. */
  void given(List<File> files) {
    List<File> pictures = models.take(files);
    if (!pictures.isEmpty() || files.isEmpty()) {
      givenPictures(pictures);
    }
  }

  private void givenPictures(List<File> files) {
    if (files.isEmpty()) {
      refused(new Problem(Problem.Kind.UNREADABLE, Text.NO_FILE));
      return;
    }
    List<Item> items = new ArrayList<>();
    for (File file : files) {
      String name = Sentences.nameOf(file.getName());
      items.add(Item.of(originals.keep(file), new Picture(name, file.getSize(), 0, 0)));
    }
    wastebasket.empty();
    store.change(at -> at.given(items));
    startIfBroken();
    preparation.go();
  }

  private void refused(Problem problem) {
    store.change(at -> at.refused(problem));
  }

  void choose(int id) {
    store.change(at -> at.choosing(id));
  }

  /** Chooses the picture so many places further on, where there is one. */
  void step(int by) {
    Desk desk = store.state().desk();
    int position = desk.position(desk.chosenId()) + by;
    if (position >= 0 && position < desk.items().size()) {
      choose(desk.items().get(position).id());
    }
  }

  void want(Wanted wanted) {
    store.change(at -> at.wanting(wanted));
    line.go();
  }

  void cancel() {
    Item chosen = store.state().desk().chosen();
    if (chosen != null && chosen.work().pending()) {
      line.end(chosen.id());
      store.change(at -> at.change(chosen.id(), item -> item.stopped(cancelled())));
      line.go();
    }
  }

  void cancelAll() {
    line.stopAll(cancelled());
  }

  private static Problem cancelled() {
    return new Problem(Problem.Kind.CANCELLED);
  }

  void retry() {
    int chosen = store.state().desk().chosenId();
    retry(item -> item.id() == chosen);
  }

  void retryAll() {
    retry(item -> !item.isNoPicture());
  }

  /** Does again what failed or was cancelled; where the server was lost, decides anew. */
  private void retry(Predicate<Item> which) {
    boolean reload = line.lostServer() && where.get() == Wish.AUTO;
    store.change(
        at -> at.with(at.desk().changeAll(item -> which.test(item) ? item.retried() : item)));
    if (reload) {
      line.load(Wish.AUTO);
    } else {
      startIfBroken();
    }
    preparation.go();
    line.go();
  }

  private void startIfBroken() {
    if (store.state().engine() instanceof Engine.Broken) {
      line.load(where.get());
    }
  }

  void remove() {
    remove(List.of(store.state().desk().chosenId()));
  }

  void removeAll() {
    List<Integer> ids = new ArrayList<>();
    for (Item item : store.state().desk().items()) {
      ids.add(item.id());
    }
    remove(ids);
  }

  private void remove(List<Integer> ids) {
    wastebasket.take(store.state().desk(), ids);
    for (int id : ids) {
      line.end(id);
      store.change(at -> at.with(at.desk().removed(id)).refused(null));
    }
    withdrawIfNothingWaits();
    line.go();
  }

  /** Puts back what was removed last. */
  void putBack() {
    if (!wastebasket.isEmpty()) {
      Desk back = wastebasket.back(store.state().desk());
      store.change(at -> at.with(back).refused(null));
      preparation.go();
      line.go();
    }
  }

  private void withdrawIfNothingWaits() {
    if (store.state().asking() && store.state().desk().next() == null) {
      consent.withdraw();
      store.change(at -> at.asking(false));
    }
  }

  /** An eye that can draw and hide; null until there is one. */
  Eye drawing() {
    return line.drawing();
  }

  private void ask(Eye eye) {
    List<Item> waiting = store.state().desk().all(item -> item.work() instanceof Work.Waiting);
    consent.ask(
        Sentences.sendTitle(waiting),
        List.of(
            EyeKeeper.reason(eye).sentence(),
            Sentences.whatIsSent(waiting, Location.current().getHost()),
            Text.SEND_ONCE.say()),
        this::answered);
  }

  private void answered(ConsentDialog.Answer answer) {
    Before last = before;
    before = null;
    switch (answer) {
      case SEND -> line.allow();
      case STAY -> {
        where.set(Wish.DEVICE);
        reload(Wish.DEVICE);
      }
      case NONE -> {
        store.change(at -> at.asking(false));
        line.stopAll(new Problem(Problem.Kind.CANCELLED, Text.NOT_SENT));
        back(last);
      }
    }
    Focus.toNext();
  }

  /**
   * The model that says what pictures show, as {@code load} takes it; null for the built-in one.
   */
  JSObject classifier() {
    return models.used();
  }

  /** The model that finds faces, as {@code load} takes it. */
  String faceModel() {
    return store.state().sought().search().model().text();
  }

  /** Asks whether a model that is missing has come. */
  void askForModels() {
    supply.askNow();
  }

  /** Has the list of models asked for as long as that is needed. */
  void render(PageState state) {
    supply.render(state);
  }

  /** The picture that is shown is looked at with another model; the others can be. */
  private void otherModel() {
    if (models.used() != null && where.get() == Wish.SERVER) {
      where.set(Wish.DEVICE);
    }
    int chosen = store.state().desk().chosenId();
    store.change(PageState::outdated);
    store.change(at -> at.change(chosen, item -> item.renewed(at.sought())));
    reload(where.get());
    preparation.go();
  }

  /** Has all pictures looked at by the model that is used now. */
  void lookAgain() {
    store.change(at -> at.with(at.desk().changeAll(item -> item.renewed(at.sought()))));
    line.go();
  }

  /** The picture that is shown is looked at once more, in the way that is wished now. */
  private void wished(Wish wish) {
    if (wish == Wish.SERVER && models.used() != null) {
      models.setAside();
      store.change(PageState::outdated);
    }
    Item chosen = store.state().desk().chosen();
    if (chosen != null && chosen.work() instanceof Work.Done) {
      before = new Before(chosen, way);
    } else if (!store.state().asking()) {
      before = null;
    }
    if (chosen != null) {
      line.end(chosen.id());
      store.change(at -> at.change(chosen.id(), Item::again));
    }
    reload(wish);
    preparation.go();
  }

  /** What had been seen is shown again, and it is worked where it was. */
  private void back(Before last) {
    if (last != null) {
      store.change(at -> at.change(last.seen().id(), item -> last.seen()));
      where.set(last.way());
      reload(last.way());
    }
  }

  private void reload(Wish wish) {
    way = wish;
    consent.withdraw();
    store.change(at -> at.asking(false));
    line.load(wish);
  }
}
