package dev.ocellus.classify;

import dev.ocellus.model.ModelException;
import java.util.ArrayList;
import java.util.List;

/** The names of a model's classes, in the order of its output. */
public final class Labels {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What stands for bytes that are no UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final int MOST_CHARACTERS = 200;

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

  /**
   * The labels of a model of so many classes, from a file of anybody's. An empty line is a label,
   * too, but for those at the end that are more than the classes; with one label too few the first
   * class is {@code background}.
   *
   * @throws ModelException with both numbers when they do not fit, or with the line that is no text
   */
  public static Labels fitting(String text, int classes) {
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    List<String> names = new ArrayList<>(parse(marked ? text.substring(1) : text).names);
    while (names.size() > classes && names.get(names.size() - 1).isEmpty()) {
      names.remove(names.size() - 1);
    }
    for (int i = 0; i < names.size(); i++) {
      checkText(names.get(i), i + 1);
    }
    if (names.size() == classes - 1) {
      names.add(0, "background");
    }
    if (names.size() != classes) {
      throw new ModelException(
          (names.size() == 1 ? "there is 1 label" : "there are " + names.size() + " labels")
              + ", but the model has "
              + classes
              + " classes; give "
              + classes
              + " lines, or "
              + (classes - 1)
              + " where the first class is the background");
    }
    return new Labels(names);
  }

  private static void checkText(String name, int line) {
    if (name.indexOf(REPLACEMENT) >= 0 || name.indexOf('\0') >= 0) {
      throw new ModelException(
          "line " + line + " of the labels is no text; write them as UTF-8, one on each line");
    }
    if (name.length() > MOST_CHARACTERS) {
      throw new ModelException(
          "line "
              + line
              + " of the labels has "
              + name.length()
              + " characters; at most "
              + MOST_CHARACTERS
              + " are possible, one label on each line");
    }
  }

  public int size() {
    return names.size();
  }

  /** The label of a class; {@code class 17} where the list is too short. */
  public String get(int index) {
    return index < names.size() ? names.get(index) : "class " + index;
  }
}
