package dev.ocellus.web.page.process;

import dev.ocellus.result.Where;
import dev.ocellus.web.api.Answers;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.browser.AbortController;
import dev.ocellus.web.browser.AbortSignal;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.dom.Problems;
import dev.ocellus.web.host.Installation;
import dev.ocellus.web.models.ModelKind;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.FaceModel;
import dev.ocellus.web.page.state.PageState;
import dev.ocellus.web.page.state.Reason;
import dev.ocellus.web.page.state.Store;
import dev.ocellus.web.page.state.Task;
import dev.ocellus.web.protocol.ProgressEvent;
import dev.ocellus.web.routing.Preference;
import dev.ocellus.web.text.Problem;
import java.util.List;
import org.teavm.jso.core.JSObjects;

/** Keeps the one eye the page looks through; another preference replaces it. */
public final class EyeKeeper {
  private final Installation installation;
  private final Store store;
  private final OwnModels models;
  private final Runnable ready;
  private Eye eye;
  private Warmup warmup;
  private Preference preference;
  private FaceModel faceModel = FaceModel.AUTO;
  private AbortController loading = new AbortController();

  /**
   * Keeps no eye yet.
   *
   * @param installation what eyes are made of
   * @param models say which classifier they have
   * @param ready run when there is an eye to look through
   */
  EyeKeeper(Installation installation, Store store, OwnModels models, Runnable ready) {
    this.installation = installation;
    this.store = store;
    this.models = models;
    this.ready = ready;
  }

  /** Null until it is ready. */
  Eye eye() {
    return warmup == null ? eye : null;
  }

  /** An eye that can draw, if not look yet; null where there is none. */
  Eye drawing() {
    return eye;
  }

  /** Why an eye works where it does. */
  public static Reason reason(Eye eye) {
    return new Reason(eye.getReasonCode(), eye.getReasonFound(), eye.getReasonLimit());
  }

  /** Whether faces are to be found by another model than the eye's. */
  boolean isOutdated() {
    return eye != null && faceModel != store.state().effectiveQuery().search().model();
  }

  /** Where the eye is to work. */
  Preference preference() {
    return preference;
  }

  /** Has the model warm up that was missing. */
  void warmUp() {
    if (eye() != null && Answers.where(eye.getWhere()) == Where.DEVICE) {
      warmUp(List.of(Task.CLASSES));
    }
  }

  private void warmUp(List<Task> tasks) {
    become(new Engine.Warming());
    warmup = new Warmup(eye, store, this::heard, this::ready, this::broken);
    warmup.start(tasks);
  }

  /** Has an eye that only warms up stop that: there is real work. */
  void hurry() {
    if (warmup != null && !store.state().downloads().active()) {
      warmup.end();
      ready();
    }
  }

  void load(Preference preferred) {
    close();
    if (models.used() != null) {
      store.change(at -> at.with(at.missing().without(ModelKind.CLASSIFIER)));
    }
    preference = preferred;
    faceModel = store.state().effectiveQuery().search().model();
    loading = new AbortController();
    AbortSignal attempt = loading.getSignal();
    become(new Engine.Starting());
    Promises.settle(
        Ocellus.load(options(attempt), installation),
        loaded -> loaded(loaded, attempt),
        reason -> {
          if (!attempt.isAborted()) {
            broken(Problems.of(reason));
          }
        });
  }

  private LoadOptions options(AbortSignal attempt) {
    LoadOptions options = JSObjects.create();
    options.setWhere(preference.text());
    options.setClassifier(models.used());
    options.setFaces(faceModel.text());
    options.setSignal(attempt);
    options.setOnProgress(
        event -> {
          if (eye == null && !attempt.isAborted()) {
            SharedEvents.heard(event, store);
          }
        });
    return options;
  }

  private void loaded(Eye loaded, AbortSignal attempt) {
    if (attempt.isAborted()) {
      loaded.close();
      return;
    }
    eye = loaded;
    if (Answers.where(eye.getWhere()) == Where.SERVER) {
      ready();
      return;
    }
    boolean lacking = store.state().missing().classifier() != null;
    warmUp(lacking ? List.of(Task.FACES) : List.of(Task.CLASSES, Task.FACES));
  }

  private void ready() {
    warmup = null;
    become(new Engine.Ready(Answers.where(eye.getWhere()), reason(eye)));
    ready.run();
  }

  private void heard(ProgressEvent event) {
    boolean waited = event.getStage().equals("wait") && event.getFraction() == 1;
    if (waited && preference == Preference.AUTO) {
      // While the server was starting it did not count where to work was decided.
      load(preference);
    } else if (SharedEvents.heard(event, store) && store.state().desk().next() != null) {
      hurry();
    }
  }

  private void become(Engine engine) {
    store.change(at -> at.with(engine));
  }

  private void broken(Problem problem) {
    close();
    become(new Engine.Broken(problem));
  }

  private void close() {
    loading.abort();
    if (warmup != null) {
      warmup.end();
      warmup = null;
    }
    if (eye != null) {
      eye.close();
      eye = null;
    }
    store.change(PageState::notDownloading);
  }
}
