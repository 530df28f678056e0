package dev.ocellus.web.camera;

import dev.ocellus.result.Views;
import dev.ocellus.web.api.ClassifyOptions;
import dev.ocellus.web.api.Eye;
import dev.ocellus.web.api.FacesOptions;
import dev.ocellus.web.api.Seen;
import dev.ocellus.web.browser.JsObjects;
import dev.ocellus.web.browser.Video;
import dev.ocellus.web.protocol.OcellusError;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.core.JSPromise;

/**
 * Looks at a video's frames, whichever camera they come from: always the newest, one at a time;
 * those that come meanwhile are left.
 */
final class FrameAnalyzer {
  /** In pixels of a frame of 640 x 480. */
  private static final double LEAST_FACE = 60;

  private static final double BETWEEN_CLASSES_MS = 1000;
  private static final double BETWEEN_ATTEMPTS_MS = 10_000;

  /** Hears what is seen. */
  interface Listener {
    void faces(Seen seen, FrameRate frameRate);

    void classes(Seen seen);

    void failed(Object reason);
  }

  private final Eye eye;
  private final Video video;
  private final Listener listener;
  private final FrameRate frameRate = new FrameRate();
  private double classifyFrom = Double.NEGATIVE_INFINITY;
  private boolean fresh;
  private boolean looking;
  private boolean ended;
  private boolean paused;
  private int camera;

  FrameAnalyzer(Eye eye, Video video, Listener listener) {
    this.eye = eye;
    this.video = video;
    this.listener = listener;
  }

  void start() {
    video.onNextFrame(this::shown);
  }

  void end() {
    ended = true;
  }

  /** What is on its way is forgotten: the camera gives way to another. */
  void pause() {
    paused = true;
    camera++;
  }

  /** The other camera is there. */
  void resume() {
    paused = false;
  }

  private void shown(double now) {
    if (!ended) {
      fresh = true;
      look();
      video.onNextFrame(this::shown);
    }
  }

  private void look() {
    if (!fresh || looking || paused || !video.hasFrame()) {
      return;
    }
    fresh = false;
    looking = true;
    double begin = Performance.now();
    if (frameRate.rate() > 0 && begin >= classifyFrom) {
      classifyFrom = begin + BETWEEN_CLASSES_MS;
      hear(eye.classify((JSObject) video, oneClass()), listener::classes, this::isBearable);
    } else {
      hear(
          eye.faces((JSObject) video, largeFaces()),
          seen -> {
            frameRate.add(begin, Performance.now());
            listener.faces(seen, frameRate);
          },
          reason -> false);
    }
  }

  /** Where there is no classifier faces are watched all the same; it may come. */
  private boolean isBearable(Object reason) {
    classifyFrom = Performance.now() + BETWEEN_ATTEMPTS_MS;
    return JsObjects.isPresent(((OcellusError) (JSObject) reason).getMissing());
  }

  private void hear(JSPromise<Seen> promise, Consumer<Seen> success, Predicate<Object> goesOn) {
    int of = camera;
    promise.then(
        seen -> {
          looking = false;
          if (isWatched(of)) {
            success.accept(seen);
          }
          if (!ended) {
            look();
          }
          return null;
        },
        reason -> {
          looking = false;
          if (isWatched(of) && !goesOn.test(reason)) {
            end();
            listener.failed(reason);
          }
          return null;
        });
  }

  private boolean isWatched(int of) {
    return !ended && of == camera;
  }

  /** In one view: a frame has to be done before the next ones. */
  private static ClassifyOptions oneClass() {
    ClassifyOptions options = JSObjects.create();
    options.setTop(1);
    options.setViews(Views.CENTRE.text());
    return options;
  }

  private static FacesOptions largeFaces() {
    FacesOptions options = JSObjects.create();
    options.setMinSize(LEAST_FACE);
    return options;
  }
}
