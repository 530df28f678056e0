package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpcodeTest {
  private static final WasmModule EVERY = EveryOpcode.module();

  @Test
  void theModuleOfEveryOpcodeHasEveryOne() {
    Set<Opcode> used = EnumSet.noneOf(Opcode.class);
    EVERY.functions().forEach(f -> f.body().forEach(i -> used.add(i.opcode())));
    assertThat(used).isEqualTo(EnumSet.allOf(Opcode.class));
  }

  @Test
  void anEngineAcceptsEveryOpcode() {
    try (WasmRuntime runtime = new WasmRuntime(WasmWriter.write(EVERY))) {
      assertThat(runtime).isNotNull();
    }
  }

  @Test
  void everyOpcodePrintsAsTheGoldenText() {
    Golden.check("every-opcode.wat", Wat.print(EVERY));
  }

  @Test
  void everyOpcodeHasACodeAndATextOfItsOwn() {
    assertThat(Arrays.stream(Opcode.values()).map(OpcodeTest::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(Opcode.values()).map(Opcode::text)).doesNotHaveDuplicates();
  }

  @Test
  void aConstantIsNamedAfterItsText() {
    for (Opcode opcode : Opcode.values()) {
      assertThat(opcode.text().replace('.', '_')).isEqualToIgnoringCase(opcode.name());
    }
  }

  private static String code(Opcode opcode) {
    ByteWriter out = new ByteWriter();
    opcode.encode(out);
    return Arrays.toString(out.toByteArray());
  }
}
