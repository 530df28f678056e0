package dev.ocellus.web.browser;

/**
 * What a wait ended with. Failures travel as values: TeaVM 0.15 throws an exception that an {@code
 * AsyncCallback} was given once more at every later wait of the same thread.
 */
final class Outcome<T> {
  private final T value;
  private final RuntimeException failure;

  private Outcome(T value, RuntimeException failure) {
    this.value = value;
    this.failure = failure;
  }

  static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, null);
  }

  static <T> Outcome<T> failed(RuntimeException failure) {
    return new Outcome<>(null, failure);
  }

  /** The value; throws the failure. */
  T get() {
    if (failure != null) {
      throw failure;
    }
    return value;
  }
}
