package dev.ocellus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Speaking.class)
class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0 bytes",
    "999, 999 bytes",
    "1000, 1 kB",
    "61440, 61 kB",
    "999499, 999 kB",
    "999500, 1.0 MB",
    "13994566, 14.0 MB",
    "9999999999, 10000.0 MB",
  })
  void sizes_are_read_in_the_unit_that_suits_them(long bytes, String text) {
    assertThat(Figures.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 15936000, 0.0 of 15.9 MB",
    "9400000, 15936000, 9.4 of 15.9 MB",
    "15936000, 15936000, 15.9 of 15.9 MB",
    "512000, 840000, 512 of 840 kB",
    "0, 0, 0 of 0 bytes",
  })
  void a_part_is_read_in_the_unit_of_the_whole(long received, long total, String text) {
    assertThat(Figures.bytesOf(received, total)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0%",
    "0.0000001, <0.1%",
    "0.00049, <0.1%",
    "0.0005, 0.1%",
    "0.03949, 3.9%",
    "0.8195, 82.0%",
    "0.99949, 99.9%",
    "0.9999983, >99.9%",
    "1, 100.0%",
  })
  void only_certainty_reads_as_100_percent_and_only_impossibility_as_0(double p, String text) {
    assertThat(Figures.percent(p)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 ms",
    "0.01, <0.1 ms",
    "0.05, 0.1 ms",
    "3.14, 3.1 ms",
    "9.949, 9.9 ms",
    "9.95, 10 ms",
    "318.4, 318 ms",
    "999.4, 999 ms",
    "999.5, 1.00 s",
    "1240, 1.24 s",
    "9994, 9.99 s",
    "9995, 10.0 s",
    "63210, 63.2 s",
  })
  void durations_keep_about_three_digits(double ms, String text) {
    assertThat(Figures.duration(ms)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"-14.26, 1, -14.3", "0.0625, 3, 0.063", "12, 0, 12", "-0.04, 1, 0.0"})
  void numbers_are_rounded_to_so_many_digits(double value, int decimals, String text) {
    assertThat(Figures.fixed(value, decimals)).isEqualTo(text);
  }

  @Test
  void a_language_has_its_own_decimal_sign() {
    Text.speak(Speaking.words("de")::get);

    assertThat(Figures.percent(0.8195)).isEqualTo("82,0 %");
    assertThat(Figures.bytesOf(9_400_000, 15_936_000)).isEqualTo("9,4 von 15,9 MB");
    assertThat(Figures.fixed(0.5, 1)).isEqualTo("0.5");
    Text.speak(Speaking.words("en")::get);
  }
}
