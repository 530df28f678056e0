package dev.ocellus.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.codegen.Softmax;
import org.junit.jupiter.api.Test;

/** A kernel and its arguments. */
final class CallTest {
  private static final Call CALL =
      Call.of(new Softmax(), 1)
          .set("x", Address.fixed(128))
          .set("out", Address.work(64))
          .set("row", 12)
          .build();

  @Test
  void anArgumentIsWhereTheWorkAreaIs() {
    assertThat(CALL.argument("x", 1000)).isEqualTo(128);
    assertThat(CALL.argument("out", 1000)).isEqualTo(1064);
    assertThat(CALL.argument("row", 1000)).isEqualTo(12);
  }

  @Test
  void anArgumentThatTheKernelHasNotIsNamed() {
    assertThatThrownBy(() -> CALL.argument("rows", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("softmax has no argument rows");
  }
}
