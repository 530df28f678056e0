package dev.ocellus.web.page.app;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.host.App;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.input.ConsentDialog;
import dev.ocellus.web.page.input.WhereChoice;
import dev.ocellus.web.page.process.EyeKeeper;
import dev.ocellus.web.page.process.MissingModelPoller;
import dev.ocellus.web.page.process.OwnModels;
import dev.ocellus.web.page.process.PictureQueue;
import dev.ocellus.web.page.process.Preparation;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Picture;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.page.view.Focus;
import dev.ocellus.web.routing.Preference;
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
  private final SourceFiles sources;
  private final UndoBuffer undo;
  private final Preparation preparation;
  private final PictureQueue queue;
  private final OwnModels models;
  private final MissingModelPoller poller;
  private final ConsentDialog consent = new ConsentDialog();
  private final WhereChoice where = new WhereChoice(this::preferred);
  private Preference preference = where.get();
  private Before before;

  /** What had been seen, and with which preference, before the person chose another. */
  private record Before(Item seen, Preference preference) {}

  Session(
      Installation installation, App app, Store store, SourceFiles sources, Thumbnails thumbnails) {
    this.store = store;
    this.sources = sources;
    undo = new UndoBuffer(sources, thumbnails, this::putBack);
    models = new OwnModels(app, this::otherModel, this::refused);
    queue = new PictureQueue(installation, store, sources, models, this::ask);
    poller = new MissingModelPoller(installation.getHome(), store, queue::arrived);
    preparation = new Preparation(store, sources, thumbnails, queue::go);
  }

  void start() {
    if (!models.begin()) {
      queue.load(where.get());
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
      items.add(Item.of(sources.keep(file), new Picture(name, file.getSize(), 0, 0)));
    }
    undo.empty();
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

  void want(Query query) {
    store.change(at -> at.wanting(query));
    queue.go();
  }

  void cancel() {
    Item chosen = store.state().desk().chosen();
    if (chosen != null && chosen.work().pending()) {
      queue.end(chosen.id());
      store.change(at -> at.change(chosen.id(), item -> item.stopped(cancelled())));
      queue.go();
    }
  }

  void cancelAll() {
    queue.stopAll(cancelled());
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
    boolean reload = queue.lostServer() && where.get() == Preference.AUTO;
    store.change(
        at -> at.with(at.desk().changeAll(item -> which.test(item) ? item.retried() : item)));
    if (reload) {
      queue.load(Preference.AUTO);
    } else {
      startIfBroken();
    }
    preparation.go();
    queue.go();
  }

  private void startIfBroken() {
    if (store.state().engine() instanceof Engine.Broken) {
      queue.load(where.get());
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
    undo.take(store.state().desk(), ids);
    for (int id : ids) {
      queue.end(id);
      store.change(at -> at.with(at.desk().removed(id)).refused(null));
    }
    withdrawIfNothingWaits();
    queue.go();
  }

  /** Puts back what was removed last. */
  void putBack() {
    if (!undo.isEmpty()) {
      Desk back = undo.back(store.state().desk(), store.state().effectiveQuery());
      store.change(at -> at.with(back).refused(null));
      preparation.go();
      queue.go();
    }
  }

  /** Whether the removal of pictures is what is undone first. */
  boolean undoesRemoval() {
    return undo.isNewerThan(store.state().desk().history());
  }

  /** Goes on looking at what is to be known. */
  void go() {
    queue.go();
  }

  private void withdrawIfNothingWaits() {
    if (store.state().asking() && store.state().desk().next() == null) {
      consent.withdraw();
      store.change(at -> at.asking(false));
    }
  }

  /** An eye that can draw and hide; null until there is one. */
  Eye drawing() {
    return queue.drawing();
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
      case SEND -> queue.allow();
      case STAY -> {
        where.set(Preference.DEVICE);
        reload(Preference.DEVICE);
      }
      case NONE -> {
        store.change(at -> at.asking(false));
        queue.stopAll(new Problem(Problem.Kind.CANCELLED, Text.NOT_SENT));
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
    return store.state().effectiveQuery().search().model().text();
  }

  /** Asks whether a model that is missing has come. */
  void askForModels() {
    poller.askNow();
  }

  /** Has the list of models asked for as long as that is needed. */
  void render(PageState state) {
    poller.render(state);
  }

  /** The picture that is shown is looked at with another model; the others can be. */
  private void otherModel() {
    if (models.used() != null && where.get() == Preference.SERVER) {
      where.set(Preference.DEVICE);
    }
    int chosen = store.state().desk().chosenId();
    store.change(PageState::outdated);
    store.change(at -> at.change(chosen, item -> item.renewed(at.effectiveQuery())));
    reload(where.get());
    preparation.go();
  }

  /** Has all pictures looked at by the model that is used now. */
  void lookAgain() {
    store.change(at -> at.with(at.desk().changeAll(item -> item.renewed(at.effectiveQuery()))));
    queue.go();
  }

  /** The picture that is shown is looked at once more, where the person prefers it now. */
  private void preferred(Preference next) {
    if (next == Preference.SERVER && models.used() != null) {
      models.setAside();
      store.change(PageState::outdated);
    }
    Item chosen = store.state().desk().chosen();
    if (chosen != null && chosen.work() instanceof Work.Done) {
      before = new Before(chosen, preference);
    } else if (!store.state().asking()) {
      before = null;
    }
    if (chosen != null) {
      queue.end(chosen.id());
      store.change(at -> at.change(chosen.id(), Item::again));
    }
    reload(next);
    preparation.go();
  }

  /** What had been seen is shown again, and it is worked where it was. */
  private void back(Before last) {
    if (last != null) {
      store.change(
          at -> at.change(last.seen().id(), item -> item.seen(last.seen(), at.effectiveQuery())));
      where.set(last.preference());
      reload(last.preference());
    }
  }

  private void reload(Preference preferred) {
    preference = preferred;
    consent.withdraw();
    store.change(at -> at.asking(false));
    queue.load(preferred);
  }
}
