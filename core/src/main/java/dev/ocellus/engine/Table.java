package dev.ocellus.engine;

import java.util.Arrays;

/** Words that a kernel looks up, collected before they are written to memory. */
final class Table {
  private int[] words = new int[1024];
  private int size;

  /** Adds these numbers times {@code factor}, negative ones as they are; returns their offset. */
  int add(int[] numbers, int factor) {
    int at = reserve(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      words[at + i] = numbers[i] < 0 ? numbers[i] : numbers[i] * factor;
    }
    return at * Integer.BYTES;
  }

  /** Adds these numbers and returns their offset in bytes. */
  int add(float[] numbers) {
    int at = reserve(numbers.length);
    for (int i = 0; i < numbers.length; i++) {
      words[at + i] = Float.floatToRawIntBits(numbers[i]);
    }
    return at * Integer.BYTES;
  }

  private int reserve(int count) {
    if (count > words.length - size) {
      words = Arrays.copyOf(words, 2 * (size + count));
    }
    int at = size;
    size += count;
    return at;
  }

  /** How many bytes there are. */
  int bytes() {
    return size * Integer.BYTES;
  }

  int[] words() {
    return Arrays.copyOf(words, size);
  }
}
