package dev.ocellus.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
  @ParameterizedTest
  @CsvSource({
    "0.49999999999999994, 0, 0, 1",
    "0.49999997, 0, 0, 1",
    "0.5, 1, 0, 1",
    "-0.5, 0, -1, 0",
    "-0.50000001, -1, -1, 0",
    "-1.5, -1, -2, -1",
    "2.5, 3, 2, 3",
    "7, 7, 7, 7",
    "-7, -7, -7, -7",
    "NaN, 0, 0, 0",
    "2147483646.5, 2147483647, 2147483646, 2147483647",
    "2147483647.9, 2147483647, 2147483647, 2147483647",
    "-2147483648.9, -2147483648, -2147483648, -2147483648",
    "1e30, 2147483647, 2147483647, 2147483647",
    "-Infinity, -2147483648, -2147483648, -2147483648"
  })
  void numbersAreRounded(double value, int halfUp, int floor, int ceil) {
    assertThat(Rounding.halfUp(value)).isEqualTo(halfUp);
    assertThat(Rounding.floor(value)).isEqualTo(floor);
    assertThat(Rounding.ceil(value)).isEqualTo(ceil);
  }

  @ParameterizedTest
  @CsvSource({"-1, 0", "NaN, 0", "0.49, 0", "0.5, 1", "127.5, 128", "254.6, 255", "1e9, 255"})
  void colourChannelsAreClamped(float value, int channel) {
    assertThat(Rounding.toByte(value) & 255).isEqualTo(channel);
  }
}
