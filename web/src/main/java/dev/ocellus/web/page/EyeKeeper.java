package dev.ocellus.web.page;

import dev.ocellus.vision.Where;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.page.state.Problem;
import dev.ocellus.web.routing.Wish;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;

/** Keeps the one eye the page looks through; a wish for another way replaces it. */
final class EyeKeeper {
  private final String home;
  private final ProgressListener progress;
  private final Consumer<Engine> changed;
  private Eye eye;
  private Warmup warmup;
  private int attempts;

  /**
   * Keeps no eye yet.
   *
   * @param home the address of the folder that ocellus.js is in
   */
  EyeKeeper(String home, ProgressListener progress, Consumer<Engine> changed) {
    this.home = home;
    this.progress = progress;
    this.changed = changed;
  }

  /** Null until it is ready. */
  Eye eye() {
    return warmup == null ? eye : null;
  }

  /** Makes an eye that is still warming up ready at once: there is real work. */
  void hurry() {
    if (warmup != null) {
      warmup.end();
      ready();
    }
  }

  void load(Wish wish) {
    close();
    int attempt = ++attempts;
    changed.accept(new Engine.Starting());
    Ocellus.load(options(wish), home)
        .then(
            loaded -> {
              loaded(loaded, attempt);
              return null;
            })
        .catchError(
            reason -> {
              if (attempt == attempts) {
                broken(Problems.of(reason));
              }
              return null;
            });
  }

  private static LoadOptions options(Wish wish) {
    LoadOptions options = JSObjects.create();
    options.setWhere(wish.text());
    return options;
  }

  private void loaded(Eye loaded, int attempt) {
    if (attempt != attempts) {
      loaded.close();
      return;
    }
    eye = loaded;
    if (Answers.where(eye.getWhere()) == Where.SERVER) {
      ready();
      return;
    }
    changed.accept(new Engine.Warming());
    warmup = new Warmup(eye, progress, this::ready, this::broken);
    warmup.start();
  }

  private void ready() {
    warmup = null;
    changed.accept(new Engine.Ready(Answers.where(eye.getWhere()), eye.getReason()));
  }

  private void broken(Problem problem) {
    close();
    changed.accept(new Engine.Broken(problem));
  }

  private void close() {
    if (warmup != null) {
      warmup.end();
      warmup = null;
    }
    if (eye != null) {
      eye.close();
      eye = null;
    }
  }
}
