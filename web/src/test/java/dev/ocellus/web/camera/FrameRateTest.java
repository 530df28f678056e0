package dev.ocellus.web.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FrameRateTest {
  private final FrameRate pace = new FrameRate();

  @Test
  void beforeTheFirstFrameThereIsNone() {
    assertThat(pace.rate()).isZero();
    assertThat(pace.milliseconds()).isZero();
  }

  @Test
  void oneFrameHasATimeAndNoRate() {
    pace.add(100, 130);
    assertThat(pace.rate()).isZero();
    assertThat(pace.milliseconds()).isEqualTo(30);
  }

  @Test
  void framesThatComeEveryFiftyMillisecondsAreTwentyASecond() {
    for (int i = 0; i < 10; i++) {
      pace.add(i * 50, i * 50 + 20);
    }
    assertThat(pace.rate()).isCloseTo(20, within(1e-9));
    assertThat(pace.milliseconds()).isEqualTo(20);
  }

  @Test
  void onlyTheLastFramesCount() {
    for (int i = 0; i < 50; i++) {
      pace.add(i * 1000, i * 1000 + 900);
    }
    for (int i = 0; i < 30; i++) {
      pace.add(100_000 + i * 100, 100_000 + i * 100 + 10);
    }
    assertThat(pace.rate()).isCloseTo(10, within(1e-9));
    assertThat(pace.milliseconds()).isEqualTo(10);
  }
}
