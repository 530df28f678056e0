package dev.ocellus.web.page;

import dev.ocellus.vision.Classification;
import dev.ocellus.vision.FaceDetection;
import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.page.state.Task;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.File;

/** The work on one picture. Once it has ended, nothing is heard of it any more. */
final class Job {

  /** Hears how the work goes. */
  interface Listener {
    void downloaded(ProgressEvent event);

    void classesAt(Task.Step step, double done);

    void facesAt(Task.Step step, double done);

    void classified(Classification result);

    void detected(FaceDetection result);

    void annotated(Blob png);

    void failed(Problem problem);
  }

  /** Hears how far one of the tasks is. */
  private interface StepListener {
    void at(Task.Step step, double done);
  }

  private static final int CLASSES = 5;

  private final Eye eye;
  private final File picture;
  private final Listener listener;
  private final AbortController abort = new AbortController();
  private boolean ended;

  Job(Eye eye, File picture, Listener listener) {
    this.eye = eye;
    this.picture = picture;
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
    options.setOnProgress(progress(listener::classesAt));
    JSPromise<Seen> seen = eye.classify(picture, options);
    hear(seen, result -> listener.classified(Answers.classification(result)));
  }

  private void findFaces() {
    FacesOptions options = JSObjects.create();
    options.setSignal(abort.getSignal());
    options.setOnProgress(progress(listener::facesAt));
    JSPromise<Seen> seen = eye.faces(picture, options);
    hear(seen, this::found);
  }

  private void found(Seen result) {
    FaceDetection detection = Answers.detection(result);
    listener.detected(detection);
    if (!detection.faces().isEmpty()) {
      hear(eye.annotate(picture, result), listener::annotated);
    }
  }

  private ProgressListener progress(StepListener step) {
    return event -> {
      if (ended) {
        return;
      }
      switch (event.getStage()) {
        case "download" -> listener.downloaded(event);
        case "upload" -> step.at(Task.Step.UPLOADING, event.getFraction());
        default -> step.at(Task.Step.COMPUTING, event.getFraction());
      }
    };
  }

  private <T> void hear(JSPromise<T> promise, Consumer<T> success) {
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
                end();
                listener.failed(Problems.of(reason));
              }
              return null;
            });
  }
}
