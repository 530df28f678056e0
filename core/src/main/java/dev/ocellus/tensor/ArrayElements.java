package dev.ocellus.tensor;

/** Elements that are in memory. */
final class ArrayElements implements Elements {
  private final float[] array;

  ArrayElements(float[] array) {
    this.array = array;
  }

  @Override
  public int size() {
    return array.length;
  }

  @Override
  public float[] toArray() {
    return array;
  }
}
