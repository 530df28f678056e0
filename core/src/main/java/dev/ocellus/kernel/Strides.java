package dev.ocellus.kernel;

/** Distances between neighbours along each axis of a row-major array. */
public final class Strides {
  private Strides() {}

  /** Strides of an array of these extents. */
  public static int[] of(int[] dims) {
    return ofKept(dims, new boolean[dims.length]);
  }

  /** Strides of what is left when the dropped axes are gone; 0 along those. */
  public static int[] ofKept(int[] dims, boolean[] dropped) {
    int[] strides = new int[dims.length];
    int stride = 1;
    for (int i = dims.length - 1; i >= 0; i--) {
      if (!dropped[i]) {
        strides[i] = stride;
        stride *= dims[i];
      }
    }
    return strides;
  }

  /**
   * Strides that read an array of {@code from} as one of {@code to}, by broadcasting: 0 along axes
   * that are 1 long or not there.
   */
  public static int[] broadcast(int[] from, int[] to) {
    boolean[] repeated = new boolean[from.length];
    for (int i = 0; i < from.length; i++) {
      repeated[i] = from[i] == 1;
    }
    int[] own = ofKept(from, repeated);
    int[] strides = new int[to.length];
    System.arraycopy(own, 0, strides, to.length - from.length, from.length);
    return strides;
  }
}
