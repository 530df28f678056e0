package dev.ocellus.standalone;

import java.util.ArrayList;
import java.util.List;

/** Text in ASCII that a module writes, one after another. */
final class Texts {
  private final StringBuilder all = new StringBuilder();
  private final List<Integer> ends = new ArrayList<>();

  /** Adds a text; returns its number. */
  int add(String text) {
    all.append(text);
    ends.add(all.length());
    return ends.size() - 1;
  }

  /** Where a text begins, in bytes. */
  int start(int number) {
    return number == 0 ? 0 : ends.get(number - 1);
  }

  /** Where it ends. */
  int end(int number) {
    return ends.get(number);
  }

  int size() {
    return all.length();
  }

  byte[] bytes() {
    return Words.ascii(all.toString());
  }
}
