package dev.ocellus.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.testing.Shared;
import org.junit.jupiter.api.Test;

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

  private static void assertLabels(String text, String... expected) {
    Labels labels = Labels.parse(text);
    assertThat(labels.size()).isEqualTo(expected.length);
    for (int i = 0; i < expected.length; i++) {
      assertThat(labels.get(i)).isEqualTo(expected[i]);
    }
  }
}
