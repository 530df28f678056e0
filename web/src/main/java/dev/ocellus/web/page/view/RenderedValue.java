package dev.ocellus.web.page.view;

import dev.ocellus.web.text.Text;

/**
 * What a part of the page shows, so that it is drawn anew only when that is another, or to be said
 * in another language.
 */
public final class RenderedValue<T> {
  private T value;
  private int edition = -1;

  /** Nothing as null, before the first time too. */
  public T get() {
    return value;
  }

  /** Whether it is another than before; the states are immutable, so identity tells. */
  public boolean becomes(T next) {
    boolean other = next != value || edition != Text.edition();
    value = next;
    edition = Text.edition();
    return other;
  }
}
