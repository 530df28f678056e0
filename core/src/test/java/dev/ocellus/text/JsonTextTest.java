package dev.ocellus.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class JsonTextTest {
  @Test
  void inAsciiEveryOtherCharacterIsEscaped() throws JsonProcessingException {
    String text = "a ~\"\\<\u0001\u007F\u00E4\uD83D\uDC99";
    StringBuilder out = new StringBuilder();

    JsonText.quoteAscii(out, text);

    assertThat(out).hasToString("\"a ~\\\"\\\\\\u003c\\u0001\\u007f\\u00e4\\ud83d\\udc99\"");
    assertThat(new ObjectMapper().readValue(out.toString(), String.class)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 6, 0",
    "1, 6, 1",
    "0.05, 6, 0.05",
    "0.05, 2, 0.05",
    "0.05, 1, 0.1",
    "0.1, 6, 0.1",
    "1e-7, 6, 0",
    "5e-7, 6, 0.000001",
    "99.999999, 6, 99.999999",
    "99.999999, 2, 100",
    "99.994, 2, 99.99",
    "0.9999996, 6, 1",
    "-0.05, 2, -0.05",
    "-0.004, 2, 0",
    "-0.0, 2, 0",
    "-12.5, 0, -13",
    "12.5, 0, 13",
    "10.10, 2, 10.1",
    "100, 2, 100",
    "1000000.25, 2, 1000000.25",
    "999999999, 9, 999999999",
    "-999999999.5, 2, -999999999.5",
    "1e9, 2, null",
    "NaN, 2, null",
    "Infinity, 2, null",
    "-Infinity, 2, null"
  })
  void numbersAreRoundedAndShort(double value, int decimals, String expected) {
    assertThat(number(value, decimals)).isEqualTo(expected);
  }

  @Test
  void everyNumberIsTheNearestOneOfSoManyDecimals() {
    Random random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      float value = (float) ((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(9)));
      int decimals = random.nextInt(7);
      BigDecimal written = new BigDecimal(number(value, decimals));
      BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(BigDecimal.valueOf(2));
      BigDecimal off = written.subtract(new BigDecimal(value)).abs();
      assertThat(off).isLessThanOrEqualTo(half.multiply(new BigDecimal("1.000000001")));
      assertThat(written.setScale(decimals, RoundingMode.UNNECESSARY))
          .isEqualByComparingTo(written);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "plain, `\"plain\"`",
        "say \"a\", `\"say \\\"a\\\"\"`",
        "back\\slash, `\"back\\\\slash\"`",
        "</script>, `\"\\u003c/script>\"`",
        "Müller, `\"Müller\"`"
      })
  void textIsQuoted(String text, String expected) {
    assertThat(quote(text)).isEqualTo(expected);
  }

  @Test
  void controlCharactersAndHalvesOfCharactersAreEscaped() {
    assertThat(quote("a\n\t\0\u001f")).isEqualTo("\"a\\u000a\\u0009\\u0000\\u001f\"");
    assertThat(quote("\u2028\u2029")).isEqualTo("\"\\u2028\\u2029\"");
    assertThat(quote("\ud83d")).isEqualTo("\"\\ud83d\"");
    assertThat(quote("\ud83d\ude00")).isEqualTo("\"\\ud83d\\ude00\"");
  }

  @Test
  void anotherReaderReadsTheSameText() throws JsonProcessingException {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0xd800; c++) {
      all.append(c);
    }
    all.append("\ud83d\ude00\uffff");
    assertThat(new ObjectMapper().readValue(quote(all.toString()), String.class))
        .isEqualTo(all.toString());
  }

  private static String number(double value, int decimals) {
    StringBuilder out = new StringBuilder();
    JsonText.number(out, value, decimals);
    return out.toString();
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder();
    JsonText.quote(out, text);
    return out.toString();
  }
}
