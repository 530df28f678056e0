package dev.ocellus.web.page.state;

/** Whether a file of a picture shows no face that is to be hidden. */
public enum Coverage {
  /** All that is to be hidden is known. */
  COMPLETE,
  /** Faces are to be hidden, and are still being looked for. */
  PENDING,
  /** Faces are to be hidden, and nobody looks for them any more. */
  UNKNOWN
}
