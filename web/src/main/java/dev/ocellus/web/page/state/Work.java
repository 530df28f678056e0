package dev.ocellus.web.page.state;

import dev.ocellus.web.text.Problem;

/** How far the work on a picture is. */
public sealed interface Work {

  /** Whether more will be known. */
  default boolean pending() {
    return this instanceof Waiting || this instanceof Looking;
  }

  /** Its turn has not come. */
  record Waiting() implements Work {}

  /**
   * Being looked at.
   *
   * @param classes null where these are not looked for
   * @param faces null where these are not looked for
   */
  record Looking(TaskProgress classes, TaskProgress faces) implements Work {

    Looking at(Task task, TaskProgress.Step step, double done) {
      return task == Task.CLASSES
          ? new Looking(moved(classes, step, done), faces)
          : new Looking(classes, moved(faces, step, done));
    }

    Looking without(Task task) {
      return task == Task.CLASSES ? new Looking(null, faces) : new Looking(classes, null);
    }

    private static TaskProgress moved(TaskProgress progress, TaskProgress.Step step, double done) {
      return progress == null ? null : progress.at(step, done);
    }

    /** All that is looked for together, 0 to 1. */
    double computed() {
      if (classes == null || faces == null) {
        return (classes == null ? faces : classes).computed();
      }
      return (classes.computed() + faces.computed()) / 2;
    }

    boolean isAt(TaskProgress.Step step) {
      return isAt(classes, step) || isAt(faces, step);
    }

    boolean isFinished() {
      return (classes == null || isAt(classes, TaskProgress.Step.FINISHED))
          && (faces == null || isAt(faces, TaskProgress.Step.FINISHED));
    }

    private static boolean isAt(TaskProgress progress, TaskProgress.Step step) {
      return progress != null && progress.step() == step;
    }
  }

  /** Everything that is wanted is known. */
  record Done() implements Work {}

  /** Ended before everything was known; what is known stays. */
  record Stopped(Problem problem) implements Work {}
}
