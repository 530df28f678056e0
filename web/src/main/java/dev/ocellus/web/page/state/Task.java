package dev.ocellus.web.page.state;

/**
 * How far one of the two tasks on a picture is.
 *
 * @param step what is being done
 * @param done how much of the step, 0 to 1
 * @param result null until it is known
 */
public record Task<R>(Step step, double done, R result) {

  /** What is being done, in its order. */
  public enum Step {
    WAITING,
    UPLOADING,
    COMPUTING,
    FINISHED
  }

  public static <R> Task<R> waiting() {
    return new Task<>(Step.WAITING, 0, null);
  }

  /** Further on; what would be a step back is ignored. */
  public Task<R> at(Step next, double fraction) {
    boolean later = next.compareTo(step) > 0 || (next == step && fraction > done);
    return later ? new Task<>(next, fraction, null) : this;
  }

  public Task<R> finished(R found) {
    return new Task<>(Step.FINISHED, 1, found);
  }

  /** How much of the computation is done, 0 to 1. */
  public double computed() {
    return step.compareTo(Step.COMPUTING) < 0 ? 0 : done;
  }
}
