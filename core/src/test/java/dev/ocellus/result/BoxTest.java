package dev.ocellus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class BoxTest {
  private final Box box = new Box(10, 20, 30, 40);

  @Test
  void itKnowsItsEdges() {
    assertThat(box.right()).isEqualTo(40);
    assertThat(box.bottom()).isEqualTo(60);
    assertThat(box.area()).isEqualTo(1200);
  }

  @Test
  void itsPartWithinAPictureEndsAtTheEdges() {
    assertThat(box.within(100, 100)).isEqualTo(box);
    assertThat(box.within(25, 30)).isEqualTo(new Box(10, 20, 15, 10));
    assertThat(new Box(-5, -6, 30, 40).within(100, 100)).isEqualTo(new Box(0, 0, 25, 34));
    assertThat(new Box(-50, 0, 30, 40).within(100, 100).width()).isNegative();
  }

  @Test
  void itIsAllOfItself() {
    assertThat(box.iou(box)).isEqualTo(1);
  }

  @Test
  void halfOfABoxIsHalfOfIt() {
    assertThat(box.iou(new Box(10, 20, 15, 40))).isEqualTo(0.5f);
    assertThat(new Box(10, 20, 15, 40).iou(box)).isEqualTo(0.5f);
  }

  @Test
  void movedByHalfItsWidthAThirdIsShared() {
    assertThat(box.iou(new Box(25, 20, 30, 40))).isCloseTo(1 / 3f, within(1e-6f));
  }

  @Test
  void boxesThatOnlyTouchShareNothing() {
    assertThat(box.iou(new Box(40, 20, 30, 40))).isZero();
    assertThat(box.iou(new Box(10, 60, 30, 40))).isZero();
  }

  @Test
  void emptyBoxesShareNothingEvenWithThemselves() {
    Box empty = new Box(15, 25, 0, 0);
    assertThat(empty.iou(empty)).isZero();
    assertThat(box.iou(empty)).isZero();
  }
}
