package dev.ocellus.web.page;

/** What a part of the page shows, so that it is drawn anew only when that is another. */
final class Shown<T> {
  private T value;

  /** Nothing as null, before the first time too. */
  T get() {
    return value;
  }

  /** Whether it is another than before; the states are immutable, so identity tells. */
  boolean becomes(T next) {
    boolean other = next != value;
    value = next;
    return other;
  }
}
