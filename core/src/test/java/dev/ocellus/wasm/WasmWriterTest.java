package dev.ocellus.wasm;

import static dev.ocellus.wasm.ValueType.F32;
import static dev.ocellus.wasm.ValueType.I32;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class WasmWriterTest {
  @Test
  void aModuleWithOneFunctionHasExactlyTheseBytes() {
    ModuleBuilder module = new ModuleBuilder("m");
    module.export(
        module.function(
            "inc",
            f -> {
              Local x = f.parameter("x", I32);
              f.result(I32);
              f.get(x).i32(1).op(Opcode.I32_ADD);
            }));
    assertThat(hex(module.build()))
        .isEqualTo(
            "0061736d01000000" // magic, version
                + "0106"
                + "0160017f017f" // type 0: i32 to i32
                + "0302"
                + "0100" // function 0 has type 0
                + "0707"
                + "0103696e630000" // export "inc", function 0
                + "0a09"
                + "0107"
                + "00"
                + "2000"
                + "4101"
                + "6a"
                + "0b" // no locals, body
                + "0019"
                + "046e616d65" // "name"
                + "0002"
                + "016d" // module m
                + "0106"
                + "010003696e63" // function 0 inc
                + "0206"
                + "010001000178"); // in function 0, local 0 x
  }

  @Test
  void anEmptyModuleHasOnlyItsName() {
    assertThat(hex(new ModuleBuilder("m").build()))
        .isEqualTo("0061736d01000000" + "000f" + "046e616d65" + "0002016d" + "010100" + "020100");
  }

  @Test
  void theSameCallsGiveTheSameBytes() {
    assertThat(WasmWriter.write(EveryOpcode.module()))
        .isEqualTo(WasmWriter.write(EveryOpcode.module()));
  }

  @Test
  void aTypeIsWrittenOnce() {
    ModuleBuilder module = new ModuleBuilder("types");
    module.importFunction("env", "f", "f", FunctionType.of("i:f"));
    for (String name : new String[] {"g", "h"}) {
      module.function(
          name,
          f -> {
            f.parameter("x", I32);
            f.result(F32);
            f.i32(1);
            f.block("pair", FunctionType.of("i:f"), pair -> f.drop().f32(2));
          });
    }
    assertThat(new TypeTable(module.build()).all()).containsExactly(FunctionType.of("i:f"));
  }

  @Test
  void neighbouringLocalsOfOneTypeAreDeclaredTogether() {
    ModuleBuilder module = new ModuleBuilder("m");
    module.function(
        "f",
        f -> {
          f.local("a", I32);
          f.local("b", I32);
          f.local("c", F32);
          f.local("d", I32);
        });
    assertThat(hex(module.build())).contains("0a0a" + "0108" + "03" + "027f" + "017d" + "017f");
  }

  @Test
  void globalsAndDataSayWhatTheyBeginWith() {
    ModuleBuilder module = SampleModules.withMemory("m");
    module.i32Global("a", true, -1);
    module.f32Global("b", false, 1.5f);
    module.data(300, new byte[] {7, 8, 9});
    assertThat(hex(module.build()))
        .contains("060e" + "02" + "7f01417f0b" + "7d00430000c03f0b")
        .contains("0b0a" + "01" + "00" + "41ac020b" + "03070809");
  }

  @Test
  void aPassiveSegmentIsCountedBeforeTheCode() {
    ModuleBuilder module = SampleModules.withMemory("m");
    DataSegment segment = module.passiveData("numbers", new byte[] {7, 8, 9});
    module.function("f", f -> f.i32(4).i32(0).i32(3).memoryInit(segment).dataDrop(segment));
    assertThat(hex(module.build()))
        .contains("0c01" + "01" + "0a11") // one segment; then the code
        .contains("4104" + "4100" + "4103" + "fc080000" + "fc0900" + "0b")
        .contains("0b06" + "01" + "01" + "03070809");
  }

  @Test
  void aCustomSectionHasItsNameAndItsBytes() {
    ModuleBuilder module = new ModuleBuilder("m");
    module.customSection("note", new byte[] {1, 2});
    assertThat(hex(module.build())).startsWith("0061736d01000000" + "0007" + "046e6f74650102");
  }

  private static String hex(WasmModule module) {
    return HexFormat.of().formatHex(WasmWriter.write(module));
  }
}
