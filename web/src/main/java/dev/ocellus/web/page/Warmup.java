package dev.ocellus.web.page;

import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.TaskOptions;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.page.state.Problem;
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
  private static final int TASKS = 2;

  private final Eye eye;
  private final ProgressListener progress;
  private final Runnable warm;
  private final Consumer<Problem> failed;
  private final AbortController abort = new AbortController();
  private int finished;
  private boolean ended;

  Warmup(Eye eye, ProgressListener progress, Runnable warm, Consumer<Problem> failed) {
    this.eye = eye;
    this.progress = progress;
    this.warm = warm;
    this.failed = failed;
  }

  void start() {
    JSObject blank = new ImageData(SIDE, SIDE);
    ClassifyOptions classify = JSObjects.create();
    FacesOptions faces = JSObjects.create();
    hear(eye.classify(blank, prepared(classify)));
    hear(eye.faces(blank, prepared(faces)));
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
    task.then(
        seen -> {
          if (!ended && ++finished == TASKS) {
            ended = true;
            warm.run();
          }
          return null;
        },
        reason -> {
          if (!ended) {
            end();
            failed.accept(Problems.of(reason));
          }
          return null;
        });
  }
}
