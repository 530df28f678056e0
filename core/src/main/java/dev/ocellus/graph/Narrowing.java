package dev.ocellus.graph;

/**
 * What becomes of a number that is cast to a type which does not have it. Numbers beyond the type
 * are those of TensorFlow where it gives the same ones everywhere.
 */
public enum Narrowing {
  /** The fraction is dropped, towards zero. */
  TRUNCATE,
  /**
   * The fraction is dropped, and what is beyond 0 to 255 becomes the nearer of these; NaN 0. There
   * TensorFlow gives now this, now {@link #WRAP}.
   */
  SATURATE,
  /** The remainder of a division by 256, from 0 to 255. */
  WRAP,
  /** 0 stays 0, all else is 1. */
  NONZERO
}
