package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteWriterTest {
  @ParameterizedTest
  @CsvSource({
    "256, 1, 514",
    "1073741824, 1, 2147483639",
    "1610612736, 536870000, 2147483639",
    "2147483639, 0, 2147483639"
  })
  void theArrayGrowsToTwiceWhatIsNeededOrAsLongAsItMayBe(int size, int count, int expected) {
    assertThat(ByteWriter.capacity(size, count)).isEqualTo(expected);
  }

  @Test
  void aModuleOfMoreThanTwoGigabytesIsRefused() {
    assertThatThrownBy(() -> ByteWriter.capacity(2_147_483_639, 1))
        .isInstanceOf(WasmException.class)
        .hasMessage("the module has 2147483640 bytes; at most 2 GB are possible");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "1, 01",
    "127, 7f",
    "128, 8001",
    "16383, ff7f",
    "16384, 808001",
    "624485, e58e26",
    "2147483647, ffffffff07",
    "-2147483648, 8080808008",
    "-1, ffffffff0f"
  })
  void anUnsignedIntegerIsWrittenInAsFewBytesAsItNeeds(int value, String expected) {
    assertThat(written(out -> out.u32(value))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 00",
    "-1, 7f",
    "63, 3f",
    "64, c000",
    "-64, 40",
    "-65, bf7f",
    "8191, ff3f",
    "8192, 80c000",
    "-8192, 8040",
    "-8193, ffbf7f",
    "-123456, c0bb78",
    "2147483647, ffffffff07",
    "-2147483648, 8080808078",
    "9223372036854775807, ffffffffffffffffff00",
    "-9223372036854775808, 8080808080808080807f"
  })
  void aSignedIntegerKeepsItsSign(long value, String expected) {
    assertThat(written(out -> out.s64(value))).isEqualTo(expected);
  }

  @Test
  void aNameIsItsLengthAndThenItsCharacters() {
    assertThat(written(out -> out.name("Auge"))).isEqualTo("04" + "41756765");
  }

  @Test
  void aNameThatIsNotInAsciiIsRefused() {
    assertThatThrownBy(() -> written(out -> out.name("Auge 👁")))
        .isInstanceOf(WasmException.class)
        .hasMessage("the name \"Auge 👁\" is not in ASCII; give another one");
  }

  @Test
  void moreThanTheFirstBufferHoldsIsKept() {
    byte[] large = new byte[100_000];
    large[99_999] = 7;
    assertThat(
            bytes(
                out -> {
                  out.u8(1);
                  out.sized(inner -> inner.bytes(large, large.length));
                  out.u8(2);
                }))
        .hasSize(100_005)
        .startsWith(1, 0xA0, 0x8D, 0x06, 0)
        .endsWith(0, 7, 2);
  }

  private static String written(Consumer<ByteWriter> content) {
    StringBuilder hex = new StringBuilder();
    for (int b : bytes(content)) {
      hex.append(WatNumbers.hexByte(b));
    }
    return hex.toString();
  }

  private static byte[] bytes(Consumer<ByteWriter> content) {
    ByteWriter out = new ByteWriter();
    content.accept(out);
    return out.toByteArray();
  }
}
