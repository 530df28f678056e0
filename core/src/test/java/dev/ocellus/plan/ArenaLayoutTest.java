package dev.ocellus.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.model.ModelException;
import dev.ocellus.plan.ArenaLayout.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ArenaLayoutTest {
  @Test
  void buffersOfDifferentTimesShareAPlace() {
    Buffer first = new Buffer(100, 0);
    Buffer second = new Buffer(100, 1);
    assertThat(ArenaLayout.place(List.of(first, second))).isEqualTo(112);
    assertThat(first.offset()).isEqualTo(second.offset()).isZero();
  }

  @Test
  void buffersThatMeetInOneStepDoNot() {
    Buffer input = new Buffer(16, 0);
    input.useAt(1);
    Buffer output = new Buffer(32, 1);
    assertThat(ArenaLayout.place(List.of(input, output))).isEqualTo(48);
    assertThat(output.offset()).isZero();
    assertThat(input.offset()).isEqualTo(32);
  }

  @Test
  void aGapBetweenLivingBuffersIsFilled() {
    Buffer low = new Buffer(64, 0);
    low.useAt(9);
    Buffer middle = new Buffer(48, 0);
    Buffer high = new Buffer(32, 0);
    high.useAt(9);
    Buffer late = new Buffer(16, 5);
    assertThat(ArenaLayout.place(List.of(low, middle, high, late))).isEqualTo(144);
    assertThat(late.offset()).isEqualTo(64);
  }

  @Test
  void moreThanHalfAGigabyteAtATimeIsRefused() {
    Buffer half = new Buffer(1 << 26, 0);
    Buffer rest = new Buffer((1 << 26) + 1, 0);
    assertThatThrownBy(() -> ArenaLayout.place(List.of(half, rest)))
        .isInstanceOf(ModelException.class)
        .hasMessage("the input is too large: more than 134217728 numbers are in use at a time");
    assertThatThrownBy(() -> ArenaLayout.place(List.of(new Buffer(Integer.MAX_VALUE, 0))))
        .isInstanceOf(ModelException.class);
  }
}
