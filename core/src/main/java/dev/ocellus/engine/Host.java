package dev.ocellus.engine;

import dev.ocellus.codegen.Tier;

/** What has a linear memory and can run modules on it. */
public interface Host {

  /** Which instructions its modules may have. */
  Tier tier();

  /** Whether several threads work on the memory. */
  boolean isShared();

  /** The memory that all modules work on. */
  Memory memory();

  /**
   * Makes a module ready to run, in every thread.
   *
   * @param module as {@link dev.ocellus.codegen.KernelModule} makes it
   * @return its number, from 0
   * @throws EngineException when it is not accepted
   */
  int load(byte[] module);

  /**
   * Puts a program where it can be run.
   *
   * @param program its address
   */
  default void place(int program, int[] words) {
    memory().write(program, words);
  }

  /**
   * Runs a program that was placed.
   *
   * @param module number of the module that it is for
   * @param program its address
   * @throws EngineException when a thread is lost
   */
  void compute(int module, int control, int program);
}
