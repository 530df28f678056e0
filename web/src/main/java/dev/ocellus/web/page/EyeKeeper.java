package dev.ocellus.web.page;

import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.LoadOptions;
import dev.ocellus.web.api.Ocellus;
import dev.ocellus.web.api.ProgressListener;
import dev.ocellus.web.page.state.Engine;
import dev.ocellus.web.routing.Wish;
import java.util.Locale;
import java.util.function.Consumer;
import org.teavm.jso.core.JSObjects;

/** Keeps the one eye the page looks through; a wish for another way replaces it. */
final class EyeKeeper {
  private final ProgressListener progress;
  private final Consumer<Engine> changed;
  private Eye eye;
  private int attempts;

  EyeKeeper(ProgressListener progress, Consumer<Engine> changed) {
    this.progress = progress;
    this.changed = changed;
  }

  /** Null until it is ready. */
  Eye eye() {
    return eye;
  }

  void load(Wish wish) {
    close();
    int attempt = ++attempts;
    changed.accept(new Engine.Starting());
    Ocellus.load(options(wish, attempt))
        .then(
            loaded -> {
              loaded(loaded, attempt);
              return null;
            })
        .catchError(
            reason -> {
              if (attempt == attempts) {
                changed.accept(new Engine.Broken(Problems.of(reason)));
              }
              return null;
            });
  }

  private LoadOptions options(Wish wish, int attempt) {
    LoadOptions options = JSObjects.create();
    options.setWhere(wish.name().toLowerCase(Locale.ROOT));
    options.setOnProgress(
        event -> {
          if (attempt == attempts && event.getStage().equals("download")) {
            progress.at(event);
          }
        });
    return options;
  }

  private void loaded(Eye loaded, int attempt) {
    if (attempt != attempts) {
      loaded.close();
      return;
    }
    eye = loaded;
    changed.accept(new Engine.Ready(Answers.where(eye.getWhere()), eye.getReason()));
  }

  private void close() {
    if (eye != null) {
      eye.close();
      eye = null;
    }
  }
}
