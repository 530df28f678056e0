package dev.ocellus.web.page.state;

/**
 * The drawing of faces on the picture.
 *
 * @param done whether it is done
 * @param problem why it cannot be; null while nothing went wrong
 */
public record Drawing(boolean done, Problem problem) {
  static final Drawing NOT_YET = new Drawing(false, null);
  static final Drawing DONE = new Drawing(true, null);
}
