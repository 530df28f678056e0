package dev.ocellus.standalone;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.graph.Graph;
import dev.ocellus.result.Views;
import java.util.List;

/**
 * What a module is made of.
 *
 * @param graph as it was read
 * @param spec what the graph takes and gives
 * @param views how a picture is shown to it
 * @param labels the names of its classes, in the order of the graph's output; none where they are
 *     not known
 * @param sha256 of the model's file, 64 hexadecimal digits in lower case
 */
public record StandaloneClassifier(
    Graph graph, ClassifierSpec spec, Views views, List<String> labels, String sha256) {
  private static final int DIGITS = 64;

  /**
   * Copies the labels.
   *
   * @throws IllegalArgumentException when {@code sha256} is none
   */
  public StandaloneClassifier {
    labels = List.copyOf(labels);
    if (sha256.length() != DIGITS || !sha256.chars().allMatch(StandaloneClassifier::isDigit)) {
      throw new IllegalArgumentException(
          "a SHA-256 has 64 hexadecimal digits in lower case, not " + sha256);
    }
  }

  private static boolean isDigit(int c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
  }
}
