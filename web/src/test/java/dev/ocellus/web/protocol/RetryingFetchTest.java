package dev.ocellus.web.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RetryingFetchTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "2, 2",
    "60, 60",
    "61, 0",
    "0, 0",
    "-3, 0",
    "99999999999, 0",
    "1.5, 0",
    "'', 0",
    "'2, 2', 0",
    "'Sun, 22 Nov 2026 07:28:00 GMT', 0"
  })
  void another_attempt_is_made_in_so_many_seconds_and_none_where_that_is_far_off(
      String retryAfter, int seconds) {
    assertThat(RetryingFetch.seconds(retryAfter)).isEqualTo(seconds);
  }
}
