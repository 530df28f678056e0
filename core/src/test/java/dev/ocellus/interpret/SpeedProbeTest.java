package dev.ocellus.interpret;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpeedProbeTest {
  @Test
  void aNetworkTakesAFiniteTimeThatGrowsWithItsWork() {
    double small = SpeedProbe.estimateMs(InterpretedModel::new, 1_000_000);
    double large = SpeedProbe.estimateMs(InterpretedModel::new, 1_000_000_000);
    assertThat(small).isPositive().isFinite();
    assertThat(large).isGreaterThan(10 * small).isLessThan(1000 * 1000);
  }

  @Test
  void noWorkTakesNoTime() {
    assertThat(SpeedProbe.estimateMs(InterpretedModel::new, 0)).isZero();
  }
}
