package dev.ocellus.web.page.state;

import java.util.ArrayList;
import java.util.List;

/**
 * What a person did to hide parts of pictures, to be undone and redone.
 *
 * @param past the newest last
 * @param future what was undone, the newest last
 */
public record HideHistory(List<HideMoment> past, List<HideMoment> future) {
  public static final HideHistory EMPTY = new HideHistory(List.of(), List.of());

  private static final int MOST = 100;

  public HideHistory {
    past = List.copyOf(past);
    future = List.copyOf(future);
  }

  /** How much can be undone. */
  public int length() {
    return past.size();
  }

  public boolean canRedo() {
    return !future.isEmpty();
  }

  /** Something else is done now; what had been undone is gone. */
  HideHistory after(HideMoment now) {
    List<HideMoment> next = new ArrayList<>();
    for (int i = Math.max(0, past.size() - MOST + 1); i < past.size(); i++) {
      next.add(past.get(i));
    }
    next.add(now);
    return new HideHistory(next, List.of());
  }

  HideMoment lastPast() {
    return past.get(past.size() - 1);
  }

  HideMoment lastFuture() {
    return future.get(future.size() - 1);
  }

  /** One step back, from {@code now}. */
  HideHistory undone(HideMoment now) {
    return new HideHistory(withoutLast(past), with(future, now));
  }

  /** One step forward, from {@code now}. */
  HideHistory redone(HideMoment now) {
    return new HideHistory(with(past, now), withoutLast(future));
  }

  private static List<HideMoment> with(List<HideMoment> moments, HideMoment more) {
    List<HideMoment> next = new ArrayList<>(moments);
    next.add(more);
    return next;
  }

  private static List<HideMoment> withoutLast(List<HideMoment> moments) {
    List<HideMoment> next = new ArrayList<>(moments);
    next.remove(next.size() - 1);
    return next;
  }
}
