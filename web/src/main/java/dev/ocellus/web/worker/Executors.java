package dev.ocellus.web.worker;

import dev.ocellus.engine.Ways;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.web.engine.BrowserWays;
import dev.ocellus.web.engine.HelperStart;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;

/** What runs models in this worker, and what the page has not yet heard of it. */
final class Executors {
  private final HelperStart helper;
  private final Queue<String> notices = new ArrayDeque<>();
  private Ways ways;

  /**
   * Nothing yet.
   *
   * @param helper starts a worker that helps
   */
  Executors(HelperStart helper) {
    this.helper = helper;
  }

  /**
   * The ways to run models.
   *
   * @param threads how many threads there may be, 0 for as many as are good; heeded the first time
   */
  Ways ways(int threads) {
    if (ways == null) {
      ways = BrowserWays.of(threads, helper, notices::add);
    }
    return ways;
  }

  /** Does something with a picture that is put where models see it fastest. */
  <T> T looking(Pixels pixels, Function<Picture, T> work) {
    return ways.looking(pixels, work);
  }

  /** What runs models now. */
  String title() {
    return ways.current().title();
  }

  /** Has the page hear, as a part of a job, what failed since it last heard. */
  void tell(Job job) {
    for (String notice = notices.poll(); notice != null; notice = notices.poll()) {
      job.fellBack(notice);
    }
  }
}
