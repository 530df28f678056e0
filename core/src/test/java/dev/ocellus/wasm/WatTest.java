package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatTest {
  @Test
  void theSumOfTwoArraysPrintsAsTheGoldenText() {
    Golden.check("wasm/add.wat", Wat.print(SampleModules.add()));
  }

  @Test
  void theRelaxedDotProductPrintsAsTheGoldenText() {
    Golden.check("wasm/dot-relaxed.wat", Wat.print(SampleModules.dot(true)));
  }

  @Test
  void theBarrierPrintsAsTheGoldenText() {
    Golden.check("wasm/barrier.wat", Wat.print(SampleModules.barrier(true)));
  }

  @ParameterizedTest
  @CsvSource({
    "0x00000000, 0",
    "0x80000000, -0",
    "0x3F800000, 1",
    "0xC0C00000, -6",
    "0x3FC00000, 0x1.800000p0",
    "0x3DCCCCCD, 0x1.99999ap-4",
    "0x4B7FFFFF, 16777215",
    "0x4B800000, 0x1.000000p24",
    "0x7F7FFFFF, 0x1.fffffep127",
    "0x00000001, 0x0.000002p-126",
    "0x7F800000, inf",
    "0xFF800000, -inf",
    "0x7FC00000, nan:0x400000",
    "0xFF800001, -nan:0x000001"
  })
  void aFloatPrintsExactly(String bits, String text) {
    assertThat(WatNumbers.f32(Integer.parseUnsignedInt(bits.substring(2), 16))).isEqualTo(text);
  }
}
