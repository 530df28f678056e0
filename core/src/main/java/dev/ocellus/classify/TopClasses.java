package dev.ocellus.classify;

import dev.ocellus.result.ClassScore;
import java.util.ArrayList;
import java.util.List;

/** The most probable classes (top-k). */
final class TopClasses {
  private TopClasses() {}

  /**
   * The best {@code top}, or all where there are fewer, best first; of equals the one with the
   * lower index, and what is no number (NaN) last.
   */
  static List<ClassScore> of(float[] probabilities, Labels labels, int top) {
    int count = Math.min(top, probabilities.length);
    int[] best = new int[count];
    int found = 0;
    for (int i = 0; i < probabilities.length; i++) {
      if (found < count || isBetter(probabilities[i], probabilities[best[count - 1]])) {
        int at = found < count ? found++ : count - 1;
        for (; at > 0 && isBetter(probabilities[i], probabilities[best[at - 1]]); at--) {
          best[at] = best[at - 1];
        }
        best[at] = i;
      }
    }
    List<ClassScore> classes = new ArrayList<>(count);
    for (int index : best) {
      classes.add(new ClassScore(index, labels.get(index), probabilities[index]));
    }
    return classes;
  }

  private static boolean isBetter(float a, float b) {
    return a > b || (Float.isNaN(b) && !Float.isNaN(a));
  }
}
