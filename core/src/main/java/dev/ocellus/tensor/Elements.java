package dev.ocellus.tensor;

import java.util.Arrays;

/**
 * The float32 elements of a tensor, which are in memory or can be had: an executor with a memory of
 * its own may know an implementation, and take the elements from where they are.
 */
public interface Elements {
  /** How many there are. */
  int size();

  /**
   * The elements, shared, not copied: nobody may write to them but who made them. Where they are
   * not in memory they are computed; whether once or with every call is for the implementation to
   * say.
   */
  float[] toArray();

  /** One of the elements. Where they are not in memory it is had alone, or with all others. */
  default float get(int index) {
    return toArray()[index];
  }

  /**
   * Where elements are above a threshold; what is no number is above none.
   *
   * @param first the first that is looked at
   * @param step from one that is looked at to the next
   * @return their indices, in ascending order
   */
  default int[] above(float threshold, int first, int step) {
    float[] array = toArray();
    int[] found = new int[(size() - first + step - 1) / step];
    int count = 0;
    for (int i = first; i < array.length; i += step) {
      if (array[i] > threshold) {
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The elements in an array that is the caller's own. */
  default float[] copy() {
    return toArray().clone();
  }

  /** Elements around {@code array}. */
  static Elements of(float... array) {
    return new ArrayElements(array);
  }
}
