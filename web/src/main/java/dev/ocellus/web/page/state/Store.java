package dev.ocellus.web.page.state;

import java.util.function.UnaryOperator;

/** Holds the one state, and has the page drawn after each change. */
public final class Store {
  private PageState state = PageState.FIRST;
  private Runnable changed = () -> {};

  public PageState state() {
    return state;
  }

  /** Has {@code view} run now and after each change. */
  public void view(Runnable view) {
    changed = view;
    view.run();
  }

  public void change(UnaryOperator<PageState> transition) {
    state = transition.apply(state);
    changed.run();
  }
}
