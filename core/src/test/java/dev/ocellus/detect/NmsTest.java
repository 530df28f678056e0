package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.tensor.Elements;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class NmsTest {
  private static final Elements NO_REGRESSION = Elements.of(0, 0, 0, 0);

  private final Candidates boxes = new Candidates();

  @Test
  void ofBoxesThatOverlapTheBestIsKept() {
    add(0, 0, 10, 10, 0.7f);
    add(0, 1, 10, 11, 0.9f);
    add(0, 20, 10, 30, 0.8f);
    assertThat(Nms.keep(boxes, 9, 0.5f)).containsExactly(1, 2);
  }

  @Test
  void aBoxGoesOnlyWhenItsOverlapIsAboveTheThreshold() {
    add(0, 0, 10, 10, 0.9f);
    add(0, 0, 10, 5, 0.8f);
    assertThat(Nms.keep(boxes, 9, 0.5f)).containsExactly(0, 1);
    assertThat(Nms.keep(boxes, 9, 0.49f)).containsExactly(0);
  }

  @Test
  void whatOverlapsWithASuppressedBoxOnlyIsKept() {
    add(0, 0, 10, 10, 0.9f);
    add(0, 4, 10, 14, 0.8f);
    add(0, 8, 10, 18, 0.7f);
    assertThat(Nms.keep(boxes, 9, 0.3f)).containsExactly(0, 2);
  }

  @Test
  void ofEqualScoresTheLowerIndexComesFirst() {
    for (int i = 0; i < 5; i++) {
      add(0, 20 * i, 10, 20 * i + 10, 0.5f);
    }
    add(0, 0, 10, 10, 0.5f);
    assertThat(Nms.keep(boxes, 9, 0.5f)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void scoresOfEverySignAreInOrder() {
    float[] scores = {-1, 0.5f, -0.25f, 0, Float.MIN_VALUE, 1, -Float.MIN_VALUE};
    for (int i = 0; i < scores.length; i++) {
      add(0, 20 * i, 10, 20 * i + 10, scores[i]);
    }
    assertThat(Nms.keep(boxes, 9, 0.5f)).containsExactly(5, 1, 4, 3, 6, 2, 0);
  }

  @Test
  void boxesWithoutAreaSuppressNothingAndAreNotSuppressed() {
    add(5, 5, 5, 5, 0.9f);
    add(5, 5, 5, 5, 0.8f);
    add(0, 0, 10, 10, 0.7f);
    add(0, 5, 10, 5, 0.6f);
    assertThat(Nms.keep(boxes, 9, 0)).containsExactly(0, 1, 2, 3);
  }

  @Test
  void aBoxFromBottomToTopIsTheSameBox() {
    add(0, 0, 10, 10, 0.9f);
    add(10, 10, 0, 0, 0.8f);
    assertThat(Nms.keep(boxes, 9, 0.9f)).containsExactly(0);
  }

  @Test
  void noMoreThanAskedForAreKept() {
    for (int i = 0; i < 5; i++) {
      add(0, 20 * i, 10, 20 * i + 10, i);
    }
    assertThat(Nms.keep(boxes, 2, 0.5f)).containsExactly(4, 3);
    assertThat(Nms.keep(boxes, 0, 0.5f)).isEmpty();
    assertThat(Nms.keep(new Candidates(), 2, 0.5f)).isEmpty();
  }

  @Test
  void ofBoxesInAGridTheNineTimesAsManyBestDecideWhichAreKept() {
    Random random = new Random(1);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 200; x++) {
        float score = Math.round(1000 * Math.sin(x / 9.0) * Math.sin(y / 7.0)) / 1000f;
        add(2 * y, 2 * x, 2 * y + 11, 2 * x + 11, score + random.nextInt(2));
      }
    }
    int[] best = Nms.best(boxes, 9 * 500);
    assertThat(best).hasSize(9 * 500).isSorted();
    int[] kept = Nms.keep(boxes.pick(best), 500, 0.5f);
    assertThat(Arrays.stream(kept).map(i -> best[i]).toArray())
        .isEqualTo(Nms.keep(boxes, 500, 0.5f));
  }

  @Test
  void coordinatesThatAreNoNumbersEndInABoxOfTheirOwn() {
    add(0, 0, 10, 10, 0.9f);
    add(Float.NaN, 0, 10, 10, 0.8f);
    add(Float.NEGATIVE_INFINITY, 0, Float.POSITIVE_INFINITY, 10, 0.7f);
    assertThat(Nms.keep(boxes, 9, 0.5f)).containsExactly(0, 1, 2);
  }

  private void add(float y1, float x1, float y2, float x2, float score) {
    boxes.add(y1, x1, y2, x2, score, NO_REGRESSION, 0);
  }
}
