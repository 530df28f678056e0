package dev.ocellus.graph;

/** What is done to each element after a convolution or matrix product. */
public enum Activation {
  NONE,
  /** max(x, 0) */
  RELU,
  /** min(max(x, 0), 6) */
  RELU6,
  /** x where x &gt; 0, else slope * x, with a slope for each channel. */
  PRELU;

  /** Whether it makes zero of what is below. */
  public boolean rectifies() {
    return this == RELU || this == RELU6;
  }
}
