package dev.ocellus.vision;

import java.util.ArrayList;
import java.util.List;

/** The names of a model's classes, in the order of its output. */
public final class Labels {
  private final List<String> names;

  private Labels(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Reads one label a line; a line feed, with or without carriage return, ends a line. */
  public static Labels parse(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      int end = to < 0 ? text.length() : to;
      names.add(text.substring(from, end).trim());
      from = end + 1;
    }
    return new Labels(names);
  }

  public int size() {
    return names.size();
  }

  /** The label of a class; {@code class 17} where the list is too short. */
  public String get(int index) {
    return index < names.size() ? names.get(index) : "class " + index;
  }
}
