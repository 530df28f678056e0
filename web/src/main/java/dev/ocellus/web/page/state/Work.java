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
  record Looking(Task classes, Task faces) implements Work {

    Looking at(Aim aim, Task.Step step, double done) {
      return aim == Aim.CLASSES
          ? new Looking(moved(classes, step, done), faces)
          : new Looking(classes, moved(faces, step, done));
    }

    Looking without(Aim aim) {
      return aim == Aim.CLASSES ? new Looking(null, faces) : new Looking(classes, null);
    }

    private static Task moved(Task task, Task.Step step, double done) {
      return task == null ? null : task.at(step, done);
    }

    /** All that is looked for together, 0 to 1. */
    double computed() {
      if (classes == null || faces == null) {
        return (classes == null ? faces : classes).computed();
      }
      return (classes.computed() + faces.computed()) / 2;
    }

    boolean isAt(Task.Step step) {
      return isAt(classes, step) || isAt(faces, step);
    }

    boolean isFinished() {
      return (classes == null || isAt(classes, Task.Step.FINISHED))
          && (faces == null || isAt(faces, Task.Step.FINISHED));
    }

    private static boolean isAt(Task task, Task.Step step) {
      return task != null && task.step() == step;
    }
  }

  /** Everything that is wanted is known. */
  record Done() implements Work {}

  /** Ended before everything was known; what is known stays. */
  record Stopped(Problem problem) implements Work {}
}
