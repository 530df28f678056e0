package dev.ocellus.engine;

import dev.ocellus.tensor.KeptElements;

/** What a run has computed; it can be read as long as it stands in the work area. */
final class Results extends KeptElements {
  private final Engine engine;
  private final int address;
  private final int size;
  private final long use;

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
  protected float[] read() {
    return here().read(address, size);
  }

  @Override
  public float get(int index) {
    return isRead() ? super.get(index) : here().read(address + index * Float.BYTES);
  }

  @Override
  public int[] above(float threshold, int first, int step) {
    return isRead()
        ? super.above(threshold, first, step)
        : here().above(address, size, threshold, first, step);
  }

  private Memory here() {
    if (engine.use() != use) {
      throw new IllegalStateException(
          "results are read after another run; read them before a model of the engine is run again");
    }
    return engine.memory();
  }
}
