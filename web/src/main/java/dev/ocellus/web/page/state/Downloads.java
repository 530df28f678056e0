package dev.ocellus.web.page.state;

import java.util.ArrayList;
import java.util.List;

/**
 * The models that were or are being downloaded.
 *
 * @param awaited whether the server that has them is still starting
 */
public record Downloads(List<Download> all, boolean awaited) {
  public static final Downloads NONE = new Downloads(List.of(), false);

  /**
   * One model's way here.
   *
   * @param total 0 while it is not known
   */
  public record Download(String model, long loaded, long total) {
    boolean complete() {
      return total > 0 && loaded >= total;
    }
  }

  public Downloads {
    all = List.copyOf(all);
  }

  /** With the newest about one model. */
  public Downloads with(String model, long loaded, long total) {
    List<Download> next = new ArrayList<>();
    for (Download download : all) {
      if (!download.model().equals(model)) {
        next.add(download);
      }
    }
    next.add(new Download(model, loaded, total));
    return new Downloads(next, awaited);
  }

  /** With the server starting, or started. */
  public Downloads awaited(boolean now) {
    return new Downloads(all, now);
  }

  /** Whether a model is on its way, or waited for. */
  public boolean active() {
    if (awaited) {
      return true;
    }
    for (Download download : all) {
      if (!download.complete()) {
        return true;
      }
    }
    return false;
  }

  public long loaded() {
    long sum = 0;
    for (Download download : all) {
      sum += download.loaded();
    }
    return sum;
  }

  /** 0 while one of them is not known. */
  public long total() {
    long sum = 0;
    for (Download download : all) {
      if (download.total() <= 0) {
        return 0;
      }
      sum += download.total();
    }
    return sum;
  }
}
