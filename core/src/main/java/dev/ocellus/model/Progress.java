package dev.ocellus.model;

/**
 * Hears how far a computation is. Implementations may let others have the thread meanwhile, and may
 * end the computation by throwing {@link CancelledException}.
 */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = fraction -> {};

  /**
   * Called between the steps of a computation, often.
   *
   * @param fraction how much is done, 0 to 1; it never falls
   * @throws CancelledException to end the computation
   */
  void at(double fraction);

  /** The part of this progress that runs from {@code from} to {@code to}. */
  default Progress part(double from, double to) {
    return fraction -> at(from + (to - from) * fraction);
  }
}
