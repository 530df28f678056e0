package dev.ocellus.web.page.work;

import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.state.Aim;
import dev.ocellus.web.page.state.FaceSearch;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Task;
import dev.ocellus.web.page.state.Wanted;
import dev.ocellus.web.page.state.Work;
import dev.ocellus.web.text.Problem;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.File;

/**
 * The look at one picture for what is wanted and not known of it. Once it has ended, nothing is
 * heard of it any more.
 */
final class Job {

  /** Hears of the end. */
  interface Listener {
    /** All that was looked for is known. */
    void finished();

    void failed(Problem problem);
  }

  private static final int CLASSES = 5;

  private final Eye eye;
  private final int id;
  private final File picture;
  private final Store store;
  private final Listener listener;
  private final AbortController abort = new AbortController();
  private boolean ended;

  Job(Eye eye, int id, File picture, Store store, Listener listener) {
    this.eye = eye;
    this.id = id;
    this.picture = picture;
    this.store = store;
    this.listener = listener;
  }

  /** The picture's. */
  int id() {
    return id;
  }

  void start() {
    Wanted wanted = wanted();
    change(item -> item.looking(wanted));
    Work.Looking looking = (Work.Looking) item().work();
    if (looking.classes() != null) {
      classify();
    }
    if (looking.faces() != null) {
      findFaces(wanted.search());
    }
  }

  void end() {
    if (!ended) {
      ended = true;
      abort.abort();
    }
  }

  private void classify() {
    ClassifyOptions options = JSObjects.create();
    options.setTop(CLASSES);
    options.setSignal(abort.getSignal());
    options.setOnProgress(progress(Aim.CLASSES));
    hear(
        Aim.CLASSES,
        eye.classify(picture, options),
        seen -> change(item -> item.classified(Answers.classification(seen), wanted())));
  }

  private void findFaces(FaceSearch search) {
    FacesOptions options = JSObjects.create();
    options.setMinSize(search.leastSize());
    options.setThresholds(thresholds(search));
    options.setSignal(abort.getSignal());
    options.setOnProgress(progress(Aim.FACES));
    hear(
        Aim.FACES,
        eye.faces(picture, options),
        seen -> change(item -> item.detected(Answers.detection(seen), search, wanted())));
  }

  private static JSArray<JSNumber> thresholds(FaceSearch search) {
    JSArray<JSNumber> thresholds = new JSArray<>();
    for (double threshold : search.thresholds()) {
      thresholds.push(JSNumber.valueOf(threshold));
    }
    return thresholds;
  }

  private ProgressListener progress(Aim aim) {
    return event -> {
      if (!ended && !SharedEvents.heard(event, store)) {
        boolean uploading = event.getStage().equals("upload");
        Task.Step step = uploading ? Task.Step.UPLOADING : Task.Step.COMPUTING;
        double done = event.getFraction();
        change(item -> item.at(aim, step, done));
      }
    };
  }

  private void hear(Aim aim, JSPromise<Seen> look, Consumer<Seen> success) {
    look.then(
            seen -> {
              if (!ended) {
                store.change(at -> at.computedBy(eye.getEngine()));
                success.accept(seen);
                finishIfAllIsKnown();
              }
              return null;
            })
        .catchError(
            reason -> {
              if (!ended) {
                failed(aim, reason);
              }
              return null;
            });
  }

  /** Where a model is missing the rest is looked for without it. */
  private void failed(Aim aim, Object reason) {
    if (SharedEvents.noteMissing(reason, store)) {
      change(item -> item.without(aim, wanted()));
      finishIfAllIsKnown();
    } else {
      end();
      listener.failed(Problems.of(reason));
    }
  }

  private void finishIfAllIsKnown() {
    if (!(item().work() instanceof Work.Looking)) {
      ended = true;
      listener.finished();
    }
  }

  private Item item() {
    return store.state().desk().get(id);
  }

  private Wanted wanted() {
    return store.state().sought();
  }

  private void change(UnaryOperator<Item> change) {
    store.change(at -> at.change(id, change));
  }
}
