package dev.ocellus.server.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryPolicyTest {

  @ParameterizedTest
  @CsvSource({"1, 1000, 2000", "2, 2000, 4000", "7, 64000, 128000", "9, 150000, 300000"})
  void thePauseDoublesWithEachFailureUpToFiveMinutes(int failures, long least, long most) {
    RetryPolicy usual = RetryPolicy.usual();
    for (int i = 0; i < 200; i++) {
      assertThat(usual.pause(failures).toMillis()).isBetween(least, most);
    }
    assertThat(usual.pause(1_000_000)).isLessThanOrEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void pausesDifferByChanceSoThatManyServersDoNotAskAtTheSameTime() {
    RetryPolicy policy =
        new RetryPolicy(
            Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofSeconds(1), new Random(7));
    assertThat(IntStream.range(0, 50).mapToObj(i -> policy.pause(3)).distinct())
        .hasSizeGreaterThan(40);
  }
}
