package dev.ocellus.web.page.app;

import dev.ocellus.web.dom.Dom;
import dev.ocellus.web.page.files.SourceFiles;
import dev.ocellus.web.page.files.Thumbnails;
import dev.ocellus.web.page.state.Desk;
import dev.ocellus.web.page.state.HideHistory;
import dev.ocellus.web.page.state.Query;
import dev.ocellus.web.page.state.Sentences;
import dev.ocellus.web.page.view.Focus;
import dev.ocellus.web.page.view.Toast;
import java.util.List;

/** What was removed last, which can be put back until something else is. */
final class UndoBuffer {
  private final SourceFiles sources;
  private final Thumbnails thumbnails;
  private final Toast toast = new Toast("removed");
  private Desk before = Desk.EMPTY;
  private List<Integer> removed = List.of();
  private int edits;

  /**
   * An empty one.
   *
   * @param putBack run when the person wants back what was removed
   */
  UndoBuffer(SourceFiles sources, Thumbnails thumbnails, Runnable putBack) {
    this.sources = sources;
    this.thumbnails = thumbnails;
    Dom.onClick(Dom.byId("put-back"), () -> Focus.keepDuring(putBack));
    Dom.onClick(Dom.byId("removed-forget"), () -> Focus.keepDuring(this::empty));
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
    edits = desk.history().length();
    toast.make(Sentences.removed(ids.size()));
  }

  /** The desk with what was removed, which is in here no more. */
  Desk back(Desk now, Query query) {
    Desk back = now.with(before, query);
    forget();
    return back;
  }

  /** Whether nothing was hidden or shown since something was removed. */
  boolean isNewerThan(HideHistory history) {
    return !isEmpty() && history.length() <= edits;
  }

  /** Whether there is nothing to put back. */
  boolean isEmpty() {
    return removed.isEmpty();
  }

  /** From now on nothing can be put back. */
  void empty() {
    removed.forEach(sources::drop);
    removed.forEach(thumbnails::drop);
    forget();
  }

  private void forget() {
    removed = List.of();
    before = Desk.EMPTY;
    toast.withdraw();
  }
}
