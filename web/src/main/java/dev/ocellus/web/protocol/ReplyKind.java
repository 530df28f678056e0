package dev.ocellus.web.protocol;

/** What a {@link Reply} is. */
public enum ReplyKind {
  /** The worker runs and may be asked. */
  READY,
  PROGRESS,
  DONE,
  FAILED,
  /** The worker cannot go on. */
  CRASHED
}
