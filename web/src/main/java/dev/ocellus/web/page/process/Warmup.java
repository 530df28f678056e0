package dev.ocellus.web.page.process;

import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.TaskOptions;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Task;
import dev.ocellus.web.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Looks at a blank picture, so that the models are there and have run once before the person's own
 * picture comes. Once it has ended, nothing is heard of it any more.
 */
final class Warmup {
  private static final int SIDE = 32;

  private final Eye eye;
  private final Store store;
  private final ProgressListener progress;
  private final Runnable warm;
  private final Consumer<Problem> failed;
  private final AbortController abort = new AbortController();
  private int pending;
  private boolean ended;

  /**
   * Has not begun.
   *
   * @param progress hears of what comes before the computation
   * @param warm run when the models have run once; those that are missing are noted in the store
   * @param failed hears why they cannot
   */
  Warmup(Eye eye, Store store, ProgressListener progress, Runnable warm, Consumer<Problem> failed) {
    this.eye = eye;
    this.store = store;
    this.progress = progress;
    this.warm = warm;
    this.failed = failed;
  }

  /** Begins with the models for some tasks. */
  void start(List<Task> tasks) {
    JSObject blank = new ImageData(SIDE, SIDE);
    ClassifyOptions classify = JSObjects.create();
    FacesOptions faces = JSObjects.create();
    pending = tasks.size();
    for (Task task : tasks) {
      hear(
          task == Task.CLASSES
              ? eye.classify(blank, prepared(classify))
              : eye.faces(blank, prepared(faces)));
    }
  }

  void end() {
    ended = true;
    abort.abort();
  }

  private <T extends TaskOptions> T prepared(T options) {
    options.setSignal(abort.getSignal());
    options.setOnProgress(
        event -> {
          if (!ended && !event.getStage().equals("compute")) {
            progress.at(event);
          }
        });
    return options;
  }

  private void hear(JSPromise<?> task) {
    Promises.settle(
        task,
        seen -> {
          if (!ended) {
            finished();
          }
        },
        reason -> {
          if (!ended) {
            failed(reason);
          }
        });
  }

  private void finished() {
    pending--;
    if (pending == 0) {
      ended = true;
      warm.run();
    }
  }

  private void failed(Object reason) {
    if (SharedEvents.noteMissing(reason, store)) {
      finished();
    } else {
      end();
      failed.accept(Problems.of(reason));
    }
  }
}
