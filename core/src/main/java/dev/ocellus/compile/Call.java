package dev.ocellus.compile;

import dev.ocellus.codegen.GeneratedKernel;
import java.util.Arrays;
import java.util.List;

/**
 * A step of a program: a kernel and its arguments.
 *
 * @param kernel what is called
 * @param units how many units it has to compute, at least 1
 * @param grain how many of them a thread takes at a time, at least 1
 * @param words the arguments; those that are addresses in the work area without its beginning
 * @param inWork which of them are
 */
@SuppressWarnings("ArrayRecordComponent")
public record Call(GeneratedKernel kernel, int units, int grain, int[] words, boolean[] inWork) {
  /** Into how many parts the work is cut; several for each thread, so that they end together. */
  private static final int PARTS = 32;

  /** A call whose arguments are still to be set. */
  public static Builder of(GeneratedKernel kernel, int units) {
    return new Builder(kernel, units);
  }

  /** Names arguments as the kernel does. */
  public static final class Builder {
    private final GeneratedKernel kernel;
    private final int units;
    private final List<String> names;
    private final int[] words;
    private final boolean[] inWork;
    private final boolean[] isSet;

    private Builder(GeneratedKernel kernel, int units) {
      this.kernel = kernel;
      this.units = units;
      this.names = kernel.arguments();
      this.words = new int[names.size()];
      this.inWork = new boolean[names.size()];
      this.isSet = new boolean[names.size()];
    }

    /** Sets a number. */
    public Builder set(String name, int value) {
      words[index(name)] = value;
      return this;
    }

    /** Sets a number that is not whole. */
    public Builder set(String name, float value) {
      return set(name, Float.floatToRawIntBits(value));
    }

    /** Sets an address. */
    public Builder set(String name, Address address) {
      int index = index(name);
      words[index] = address.offset();
      inWork[index] = address.base() == Address.Base.WORK;
      return this;
    }

    private int index(String name) {
      int index = Call.index(kernel, name);
      isSet[index] = true;
      return index;
    }

    /**
     * The call.
     *
     * @throws IllegalArgumentException when an argument is not set
     */
    public Call build() {
      for (int i = 0; i < isSet.length; i++) {
        if (!isSet[i]) {
          throw new IllegalArgumentException(
              kernel.name() + " was not given the argument " + names.get(i));
        }
      }
      return new Call(kernel, units, Math.max(1, units / PARTS), words, inWork);
    }
  }

  private static int index(GeneratedKernel kernel, String name) {
    int index = kernel.arguments().indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(kernel.name() + " has no argument " + name);
    }
    return index;
  }

  /**
   * An argument by its name: a number, the bits of a float, or an address in memory.
   *
   * @param name as the kernel has it
   * @param work where the work area begins, in bytes
   * @throws IllegalArgumentException when the kernel has no such argument
   */
  public int argument(String name, int work) {
    return words(work)[index(kernel, name)];
  }

  /** The arguments when the work area begins at {@code work}. */
  public int[] words(int work) {
    int[] placed = Arrays.copyOf(words, words.length);
    for (int i = 0; i < placed.length; i++) {
      placed[i] += inWork[i] ? work : 0;
    }
    return placed;
  }
}
