package dev.ocellus.engine;

import dev.ocellus.tensor.Elements;

/**
 * What a run has computed. It is read when it is asked for, as long as it stands in the work area;
 * read as an array it is kept.
 */
final class Results implements Elements {
  private final Engine engine;
  private final int address;
  private final int size;
  private final long use;
  private float[] array;

  /** Elements in the work area, as it is used now. */
  Results(Engine engine, int address, int size) {
    this.engine = engine;
    this.address = address;
    this.size = size;
    this.use = engine.use();
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public float[] toArray() {
    if (array == null) {
      array = here().read(address, size);
    }
    return array;
  }

  @Override
  public float get(int index) {
    return array == null ? here().read(address + index * Float.BYTES) : array[index];
  }

  @Override
  public int[] above(float threshold, int first, int step) {
    return array == null
        ? here().above(address, size, threshold, first, step)
        : Elements.super.above(threshold, first, step);
  }

  private Host here() {
    if (engine.use() != use) {
      throw new IllegalStateException(
          "results are read after another run; read them before a model of the engine is run again");
    }
    return engine.host();
  }
}
