package dev.ocellus.web.page.process;

import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.state.FaceSearch;
import dev.ocellus.web.page.state.Item;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Task;
import dev.ocellus.web.page.state.TaskProgress;
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
    Query query = query();
    change(item -> item.looking(query));
    Work.Looking looking = (Work.Looking) item().work();
    if (looking.classes() != null) {
      classify();
    }
    if (looking.faces() != null) {
      findFaces(query.search());
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
    options.setOnProgress(progress(Task.CLASSES));
    hear(
        Task.CLASSES,
        eye.classify(picture, options),
        seen -> change(item -> item.classified(Answers.classification(seen), query())));
  }

  private void findFaces(FaceSearch search) {
    FacesOptions options = JSObjects.create();
    options.setMinSize(search.leastSize());
    options.setThresholds(thresholds(search));
    options.setSignal(abort.getSignal());
    options.setOnProgress(progress(Task.FACES));
    hear(
        Task.FACES,
        eye.faces(picture, options),
        seen -> change(item -> item.detected(Answers.detection(seen), search, query())));
  }

  private static JSArray<JSNumber> thresholds(FaceSearch search) {
    JSArray<JSNumber> thresholds = new JSArray<>();
    for (double threshold : search.thresholds()) {
      thresholds.push(JSNumber.valueOf(threshold));
    }
    return thresholds;
  }

  private ProgressListener progress(Task task) {
    return event -> {
      if (!ended && !SharedEvents.heard(event, store)) {
        boolean uploading = event.getStage().equals("upload");
        TaskProgress.Step step =
            uploading ? TaskProgress.Step.UPLOADING : TaskProgress.Step.COMPUTING;
        double done = event.getFraction();
        change(item -> item.at(task, step, done));
      }
    };
  }

  private void hear(Task task, JSPromise<Seen> look, Consumer<Seen> success) {
    Promises.settle(
        look,
        seen -> {
          if (!ended) {
            store.change(at -> at.computedBy(eye.getEngine()));
            success.accept(seen);
            finishIfAllIsKnown();
          }
        },
        reason -> {
          if (!ended) {
            failed(task, reason);
          }
        });
  }

  /** Where a model is missing the rest is looked for without it. */
  private void failed(Task task, Object reason) {
    if (SharedEvents.noteMissing(reason, store)) {
      change(item -> item.without(task, query()));
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

  private Query query() {
    return store.state().effectiveQuery();
  }

  private void change(UnaryOperator<Item> change) {
    store.change(at -> at.change(id, change));
  }
}
