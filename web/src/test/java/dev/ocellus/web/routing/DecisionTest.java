package dev.ocellus.web.routing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecisionTest {

  @ParameterizedTest
  @CsvSource({"0.25, 0.25", "0.5, 0.5", "1, 1", "1.05, 1.05", "1.5, 1.5", "9.999, 10", "10.4, 10"})
  void numbers_are_written_as_people_write_them(double found, String shown) {
    assertThat(new Decision(Reason.LITTLE_MEMORY, found, 2).sentence())
        .contains("has " + shown + " GB");
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_begins_with_where_the_work_is_done(Reason reason) {
    String start =
        switch (reason.where()) {
          case DEVICE -> "On this device";
          case SERVER -> "On the server";
        };

    assertThat(new Decision(reason, 1, 2).sentence()).startsWith(start).endsWith(".");
  }
}
