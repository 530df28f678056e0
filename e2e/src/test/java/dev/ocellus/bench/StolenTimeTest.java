package dev.ocellus.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StolenTimeTest {
  private static final StolenTime BEFORE = StolenTime.of("cpu  90 0 10 800 5 0 0 100 7 0");
  private static final StolenTime AFTER = StolenTime.of("cpu  150 0 20 900 5 0 0 130 7 0");

  @Test
  void the_share_is_of_the_time_in_which_there_was_something_to_do() {
    assertThat(AFTER.since(BEFORE)).isEqualTo(new StolenTime(30, 100));
    assertThat(AFTER.since(BEFORE).percent()).isEqualTo("30.0 %");
  }

  @Test
  void nothing_is_stolen_where_nothing_was_to_do() {
    assertThat(AFTER.since(AFTER).percent()).startsWith("0");
  }
}
