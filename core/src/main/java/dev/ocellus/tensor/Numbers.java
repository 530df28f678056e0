package dev.ocellus.tensor;

import java.util.List;

/** Lists of numbers as text. */
public final class Numbers {
  private Numbers() {}

  /**
   * Such as {@code [1, 2]}. The {@code toString} of lists would bring that of whatever is kept in
   * any list into the page.
   */
  public static String text(List<Integer> numbers) {
    StringBuilder text = new StringBuilder("[");
    for (int number : numbers) {
      text.append(text.length() > 1 ? ", " : "").append(number);
    }
    return text.append("]").toString();
  }
}
