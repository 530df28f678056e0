package dev.ocellus.engine;

import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Tensor;

/** A linear memory. Addresses are bytes from its beginning. */
public interface Memory {
  /**
   * Makes the memory at least as large as this; what is in it stays.
   *
   * @throws EngineException when it cannot be had
   */
  void reserve(int bytes);

  /** Writes a tensor's elements as float32. */
  void write(int address, Tensor tensor);

  /** Writes bytes. */
  void write(int address, ByteSource bytes);

  /** Writes words. */
  void write(int address, int[] words);

  /** Writes zeros. */
  void clear(int address, int bytes);

  /** Reads one float32. */
  default float read(int address) {
    return read(address, 1)[0];
  }

  /** Reads float32. */
  float[] read(int address, int count);

  /** Reads bytes. */
  byte[] readBytes(int address, int count);

  /** Which of {@code count} float32 are above a threshold, as {@link Elements#above} says. */
  default int[] above(int address, int count, float threshold, int first, int step) {
    return Elements.of(read(address, count)).above(threshold, first, step);
  }
}
