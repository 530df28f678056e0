package dev.ocellus.engine;

import dev.ocellus.tensor.ByteSource;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.wasm.kernel.Tier;

/**
 * What has a linear memory and can run modules on it. Addresses are bytes from the memory's
 * beginning.
 */
public interface Host {

  /** Which instructions its modules may have. */
  Tier tier();

  /** Whether several threads work on the memory. */
  boolean isShared();

  /**
   * Makes the memory at least as large as this; what is in it stays.
   *
   * @throws EngineException when it cannot be had
   */
  void reserve(int bytes);

  /** Writes a tensor's elements as float32. */
  void write(int address, Tensor tensor);

  /** Writes zeros. */
  void clear(int address, int bytes);

  /** Writes bytes. */
  void write(int address, ByteSource bytes);

  /** Writes words. */
  void write(int address, int[] words);

  /** Reads one float32. */
  float read(int address);

  /** Which of {@code count} float32 are above a threshold, as {@link Elements#above} says. */
  int[] above(int address, int count, float threshold, int first, int step);

  /** Reads float32. */
  float[] read(int address, int count);

  /** Reads bytes. */
  byte[] readBytes(int address, int count);

  /**
   * Makes a module ready to run, in every thread.
   *
   * @param module as {@link dev.ocellus.wasm.kernel.KernelModule} makes it
   * @return its number, from 0
   * @throws EngineException when it is not accepted
   */
  int load(byte[] module);

  /**
   * Runs a program.
   *
   * @param module number of the module that it is for
   * @throws EngineException when a thread is lost
   */
  void compute(int module, int control, int program);
}
