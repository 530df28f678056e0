package dev.ocellus.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.result.ClassScore;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TopClassesTest {
  private static final Labels LABELS = Labels.parse("none\ncat\ndog\n");

  @Test
  void theMostProbableComeFirst() {
    assertThat(TopClasses.of(new float[] {0.2f, 0.7f, 0.1f}, LABELS, 2))
        .containsExactly(new ClassScore(1, "cat", 0.7f), new ClassScore(0, "none", 0.2f));
  }

  @Test
  void ofEqualsTheLowerIndexComesFirst() {
    assertThat(indices(5, 0.1f, 0.3f, 0.3f, 0.1f, 0.3f)).containsExactly(1, 2, 4, 0, 3);
    assertThat(indices(2, 0.3f, 0.3f, 0.3f)).containsExactly(0, 1);
  }

  @Test
  void askingForMoreThanThereAreGivesAll() {
    assertThat(indices(100, 0.1f, 0.9f)).containsExactly(1, 0);
  }

  @Test
  void aClassWithoutALabelIsNamedByItsIndex() {
    assertThat(TopClasses.of(new float[] {0, 0, 0, 1}, LABELS, 1))
        .containsExactly(new ClassScore(3, "class 3", 1));
  }

  @Test
  void whatIsNoNumberComesLast() {
    float nan = Float.NaN;
    assertThat(indices(1, nan, 0.2f, 0.8f)).containsExactly(2);
    assertThat(indices(4, nan, 0.2f, nan, 0.8f)).containsExactly(3, 1, 0, 2);
    assertThat(indices(2, nan, nan, nan)).containsExactly(0, 1);
  }

  @Test
  void itAgreesWithSortingForManyRandomClasses() {
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      float[] values = new float[1 + random.nextInt(300)];
      for (int i = 0; i < values.length; i++) {
        values[i] = random.nextInt(50);
      }
      int top = 1 + random.nextInt(20);
      List<Integer> sorted =
          IntStream.range(0, values.length)
              .boxed()
              .sorted((a, b) -> Float.compare(values[b], values[a]))
              .limit(top)
              .toList();
      assertThat(indices(top, values)).isEqualTo(sorted);
    }
  }

  private static List<Integer> indices(int top, float... probabilities) {
    float[] copy = Arrays.copyOf(probabilities, probabilities.length);
    return TopClasses.of(copy, LABELS, top).stream().map(ClassScore::index).toList();
  }
}
