package dev.ocellus.web.page.state;

import dev.ocellus.result.Where;
import dev.ocellus.web.text.Problem;

/** What does the work, and whether it can yet. */
public sealed interface Engine {
  /** Finding out what the device can do and whether there is a server. */
  record Starting() implements Engine {}

  /** Getting the models and running them for the first time. */
  record Warming() implements Engine {}

  /**
   * Can work.
   *
   * @param where where it will
   * @param reason why there
   */
  record Ready(Where where, Reason reason) implements Engine {}

  /** Could not be started. */
  record Broken(Problem problem) implements Engine {}

  /** Whether it is known if it can work. */
  default boolean isSettled() {
    return this instanceof Ready || this instanceof Broken;
  }
}
