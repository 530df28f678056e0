package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;
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
    byte[] bytes = WasmWriter.write(EveryOpcode.withoutGlobals().build());
    assertThatCode(() -> WasmRuntime.validate(bytes)).doesNotThrowAnyException();
  }

  @Test
  void anEngineRefusesAFunctionThatIsNotWellTyped() {
    ModuleBuilder module = new ModuleBuilder("m");
    module.function("f", f -> f.f32(1).f32(2).op(Opcode.F32_ADD).drop());
    byte[] bytes = WasmWriter.write(module.build());
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == (byte) 0x92 ? 0x6A : bytes[i];
    }
    assertThatThrownBy(() -> WasmRuntime.validate(bytes)).isInstanceOf(PolyglotException.class);
  }

  @Test
  void everyOpcodePrintsAsTheGoldenText() {
    Golden.check("wasm/every-opcode.wat", Wat.print(EVERY));
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
