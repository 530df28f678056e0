package dev.ocellus.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ViewsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, CENTRE",
    "1, 2, BOTH",
    "9, 10, BOTH",
    "10, 11, CENTRE",
    "100, 110, CENTRE",
    "100, 111, BOTH",
    "517, 606, BOTH",
    "909, 1000, BOTH",
    "910, 1000, CENTRE",
    "1952257861, 2147483647, CENTRE",
    "1952257860, 2147483647, BOTH",
    "1, 2147483647, BOTH"
  })
  void bothAreTakenWhereTheLongerSideIsMoreThanATenthLonger(
      int shorter, int longer, Views expected) {
    assertThat(Views.BOTH.forPicture(shorter, longer)).isEqualTo(expected);
    assertThat(Views.BOTH.forPicture(longer, shorter)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 4000", "640, 480"})
  void oneViewIsTheSameForEveryPicture(int width, int height) {
    assertThat(Views.CENTRE.forPicture(width, height)).isEqualTo(Views.CENTRE);
    assertThat(Views.WHOLE.forPicture(width, height)).isEqualTo(Views.WHOLE);
  }

  @Test
  void theyHaveTheNamesThatCallersGive() {
    for (Views views : Views.values()) {
      assertThat(Views.of(views.text())).isEqualTo(views);
    }
    assertThatThrownBy(() -> Views.of("center"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("views is center; it must be both, centre or whole");
  }
}
