package dev.ocellus.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.model.ModelException;
import dev.ocellus.testing.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LabelsTest {
  @Test
  void aLabelStandsOnEachLine() {
    assertLabels("a\nb b\nc\n", "a", "b b", "c");
  }

  @Test
  void theLastLineNeedsNoEnd() {
    assertLabels("a\nb", "a", "b");
  }

  @Test
  void windowsLineEndsAreNoPartOfLabels() {
    assertLabels("a\r\nb\r\n", "a", "b");
  }

  @Test
  void anEmptyLineIsALabelSoThatTheOthersKeepTheirPlaces() {
    assertLabels("a\n\nc", "a", "", "c");
    assertLabels("a\nb\n\n", "a", "b", "");
  }

  @Test
  void anEmptyFileHasNoLabels() {
    assertThat(Labels.parse("").size()).isZero();
    assertThat(Labels.parse("").get(17)).isEqualTo("class 17");
  }

  @Test
  void imageNetHasAThousandAndABackground() {
    Labels labels = Labels.parse(Shared.text("models", "imagenet_labels_1001.txt"));
    assertThat(labels.size()).isEqualTo(1001);
    assertThat(labels.get(0)).isEqualTo("background");
    assertThat(labels.get(653)).isEqualTo("military uniform");
    assertThat(labels.get(1000)).startsWith("toilet tissue");
  }

  @Test
  void labelsOfAnybodysFitTheirModel() {
    assertFitting("a\nb\nc", 3, "a", "b", "c");
    assertFitting("\uFEFFa\r\nb\r\nc\r\n\r\n \n", 3, "a", "b", "c");
    assertFitting("cat\ndog\n", 3, "background", "cat", "dog");
    assertFitting("a\n\nc\n", 3, "a", "", "c");
    assertFitting("Öl\n日本\n", 2, "Öl", "日本");
  }

  @Test
  void anEmptyLastLineIsALabelWhereTheModelHasAClassForIt() {
    assertFitting("a\nb\n\n", 3, "a", "b", "");
    assertFitting("a\r\nb\r\n\r\n", 3, "a", "b", "");
    assertFitting("a\n\n\n", 3, "a", "", "");
    assertFitting("\n\n", 2, "", "");
    assertFitting("a\n\n", 3, "background", "a", "");
  }

  @Test
  void emptyLinesAtTheEndForWhichThereIsNoClassAreLeftOut() {
    assertFitting("a\nb\n\n", 2, "a", "b");
    assertFitting("a\nb\n\n\n\n", 3, "a", "b", "");
    assertThatThrownBy(() -> Labels.fitting("a\nb\nc\n\n", 2))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "there are 3 labels, but the model has 2 classes; give 2 lines, or 1 where the first"
                + " class is the background");
  }

  @ParameterizedTest
  @CsvSource({"0, 1001", "3, 5", "4, 3", "1, 3"})
  void labelsThatDoNotFitAreCounted(int labels, int classes) {
    assertThatThrownBy(() -> Labels.fitting("label\n".repeat(labels), classes))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            (labels == 1 ? "there is 1 label" : "there are " + labels + " labels")
                + ", but the model has "
                + classes
                + " classes; give "
                + classes
                + " lines, or "
                + (classes - 1)
                + " where the first class is the background");
  }

  @Test
  void whatIsNoTextIsNoLabels() {
    for (String damaged : new String[] {"a\nb\uFFFDc", "a\nb\0c\nd"}) {
      assertThatThrownBy(() -> Labels.fitting(damaged, 2))
          .isInstanceOf(ModelException.class)
          .hasMessage("line 2 of the labels is no text; write them as UTF-8, one on each line");
    }
    assertThatThrownBy(() -> Labels.fitting("a".repeat(201), 2))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "line 1 of the labels has 201 characters; at most 200 are possible, one label on each"
                + " line");
  }

  private static void assertFitting(String text, int classes, String... expected) {
    Labels labels = Labels.fitting(text, classes);
    assertThat(labels.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(labels.get(i)).isEqualTo(expected[i]);
    }
  }

  private static void assertLabels(String text, String... expected) {
    Labels labels = Labels.parse(text);
    assertThat(labels.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(labels.get(i)).isEqualTo(expected[i]);
    }
  }
}
