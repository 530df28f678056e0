package dev.ocellus.web.page;

import dev.ocellus.vision.Classification;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.page.state.Task;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** The work on one picture. Once it has ended, nothing is heard of it any more. */
final class Job {

  /** Hears of what is not in the state. */
  interface Listener {
    void annotated(Blob png);

    void notAnnotated(Problem problem);

    void failed(Problem problem);
  }

  /** How far one of the tasks is, as a transition of the state. */
  private interface Step {
    PageState to(PageState state, Task.Step step, double done);
  }

  private static final int CLASSES = 5;

  private final Eye eye;
  private final File picture;
  private final Store store;
  private final Listener listener;
  private final AbortController abort = new AbortController();
  private boolean ended;

  Job(Eye eye, File picture, Store store, Listener listener) {
    this.eye = eye;
    this.picture = picture;
    this.store = store;
    this.listener = listener;
  }

  void start() {
    classify();
    findFaces();
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
    options.setOnProgress(progress(PageState::classesAt));
    JSPromise<Seen> seen = eye.classify(picture, options);
    hear(seen, this::classified, this::failed);
  }

  private void findFaces() {
    FacesOptions options = JSObjects.create();
    options.setSignal(abort.getSignal());
    options.setOnProgress(progress(PageState::facesAt));
    JSPromise<Seen> seen = eye.faces(picture, options);
    hear(seen, this::found, this::failed);
  }

  private void classified(Seen result) {
    store.change(at -> at.computedBy(eye.getEngine()));
    Classification classification = Answers.classification(result);
    store.change(at -> at.classified(classification));
  }

  private void found(Seen result) {
    store.change(at -> at.computedBy(eye.getEngine()));
    FaceDetection detection = Answers.detection(result);
    store.change(at -> at.detected(detection));
    if (!detection.faces().isEmpty()) {
      hear(eye.annotate(picture, result, null), listener::annotated, listener::notAnnotated);
    }
  }

  private ProgressListener progress(Step transition) {
    return event -> {
      if (!ended && event.getStage().equals("download")) {
        store.downloaded(event);
      } else if (!ended && event.getStage().equals("fallback")) {
        store.change(at -> at.fellBack(event.getMessage()));
      } else if (!ended) {
        boolean uploading = event.getStage().equals("upload");
        Task.Step step = uploading ? Task.Step.UPLOADING : Task.Step.COMPUTING;
        double done = event.getFraction();
        store.change(at -> transition.to(at, step, done));
      }
    };
  }

  private void failed(Problem problem) {
    end();
    listener.failed(problem);
  }

  private <T> void hear(JSPromise<T> promise, Consumer<T> success, Consumer<Problem> failure) {
    promise
        .then(
            value -> {
              if (!ended) {
                success.accept(value);
              }
              return null;
            })
        .catchError(
            reason -> {
              if (!ended) {
                failure.accept(Problems.of(reason));
              }
              return null;
            });
  }
}
