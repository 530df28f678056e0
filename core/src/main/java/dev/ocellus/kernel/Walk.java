package dev.ocellus.kernel;

/** Goes through all places of a shape in row-major order and keeps an index with other strides. */
final class Walk {
  private final int[] dims;
  private final int[] strides;
  private final int[] place;
  private int at;

  Walk(int[] dims, int[] strides) {
    this.dims = dims;
    this.strides = strides;
    this.place = new int[dims.length];
  }

  int at() {
    return at;
  }

  void next() {
    for (int i = dims.length - 1; i >= 0; i--) {
      at += strides[i];
      if (++place[i] < dims[i]) {
        return;
      }
      at -= strides[i] * dims[i];
      place[i] = 0;
    }
  }
}
