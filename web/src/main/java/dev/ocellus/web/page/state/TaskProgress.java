package dev.ocellus.web.page.state;

/**
 * How far a task is, for one picture.
 *
 * @param step what is being done
 * @param done how much of the step, 0 to 1
 */
public record TaskProgress(Step step, double done) {
  static final TaskProgress WAITING = new TaskProgress(Step.WAITING, 0);

  /** What is being done, in its order. */
  public enum Step {
    WAITING,
    UPLOADING,
    COMPUTING,
    FINISHED
  }

  /** Further on; what would be a step back is ignored. */
  TaskProgress at(Step next, double fraction) {
    boolean later = next.compareTo(step) > 0 || (next == step && fraction > done);
    return later ? new TaskProgress(next, fraction) : this;
  }

  /** How much of the computation is done, 0 to 1. */
  double computed() {
    return step.compareTo(Step.COMPUTING) < 0 ? 0 : done;
  }
}
