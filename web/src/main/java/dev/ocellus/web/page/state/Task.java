package dev.ocellus.web.page.state;

/**
 * How far the look at a picture for one aim is.
 *
 * @param step what is being done
 * @param done how much of the step, 0 to 1
 */
public record Task(Step step, double done) {
  static final Task WAITING = new Task(Step.WAITING, 0);

  /** What is being done, in its order. */
  public enum Step {
    WAITING,
    UPLOADING,
    COMPUTING,
    FINISHED
  }

  /** Further on; what would be a step back is ignored. */
  Task at(Step next, double fraction) {
    boolean later = next.compareTo(step) > 0 || (next == step && fraction > done);
    return later ? new Task(next, fraction) : this;
  }

  /** How much of the computation is done, 0 to 1. */
  double computed() {
    return step.compareTo(Step.COMPUTING) < 0 ? 0 : done;
  }
}
