package dev.ocellus.web.page.app;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.files.Originals;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.view.Focus;
import dev.ocellus.web.page.view.Offer;
import java.util.List;

/** What was removed last, which can be put back until something else is. */
final class Wastebasket {
  private final Originals originals;
  private final Thumbnails thumbnails;
  private final Offer offer = new Offer("removed");
  private Desk before = Desk.EMPTY;
  private List<Integer> removed = List.of();

  /**
   * An empty one.
   *
   * @param putBack run when the person wants back what was removed
   */
  Wastebasket(Originals originals, Thumbnails thumbnails, Runnable putBack) {
    this.originals = originals;
    this.thumbnails = thumbnails;
    Dom.byId("put-back").onClick(event -> Focus.keepDuring(putBack));
    Dom.byId("removed-forget").onClick(event -> Focus.keepDuring(this::empty));
  }

  /**
   * Takes pictures in place of those it had.
   *
   * @param desk as it was when they were on it
   */
  void take(Desk desk, List<Integer> ids) {
    empty();
    before = desk;
    removed = ids;
    offer.make(Sentences.removed(ids.size()));
  }

  /** The desk with what was removed, which is in here no more. */
  Desk back(Desk now) {
    Desk back = now.with(before);
    forget();
    return back;
  }

  /** Whether there is nothing to put back. */
  boolean isEmpty() {
    return removed.isEmpty();
  }

  /** From now on nothing can be put back. */
  void empty() {
    removed.forEach(originals::drop);
    removed.forEach(thumbnails::drop);
    forget();
  }

  private void forget() {
    removed = List.of();
    before = Desk.EMPTY;
    offer.withdraw();
  }
}
