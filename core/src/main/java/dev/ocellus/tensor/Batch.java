package dev.ocellus.tensor;

import java.util.List;

/**
 * The elements of several tensors of one shape, one after the other along a new or a first axis.
 * Put together whenever they are asked for as an array.
 *
 * @param items the tensors' elements
 */
public record Batch(List<Elements> items) implements Elements {

  public Batch {
    items = List.copyOf(items);
  }

  @Override
  public int size() {
    int size = 0;
    for (Elements item : items) {
      size = Math.addExact(size, item.size());
    }
    return size;
  }

  @Override
  public float[] toArray() {
    float[] all = new float[size()];
    int at = 0;
    for (Elements item : items) {
      System.arraycopy(item.toArray(), 0, all, at, item.size());
      at += item.size();
    }
    return all;
  }
}
