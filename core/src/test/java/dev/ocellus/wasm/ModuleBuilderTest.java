package dev.ocellus.wasm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

class ModuleBuilderTest {
  private final ModuleBuilder module = new ModuleBuilder("m");

  @Test
  void importsComeBeforeFunctions() {
    module.function("f", f -> {});
    assertThat(error(() -> module.importFunction("env", "g", "g", FunctionType.EMPTY)))
        .isEqualTo("module m: the import of $g comes after functions; imports come first");
  }

  @Test
  void aNameIsGivenOnceAmongThingsOfAKind() {
    Function f = module.function("f", body -> {});
    module.export(f);
    assertThat(error(() -> module.function("f", body -> {})))
        .isEqualTo("module m: function $f is already defined");
    assertThat(error(() -> module.export(f))).isEqualTo("module m: export $f is already defined");
  }

  @Test
  void aNameThatNeedsEscapingIsRefused() {
    module.memory(new Limits(1, 1, false));
    assertThat(error(() -> module.exportMemory("my \"memory\"")))
        .isEqualTo(
            "module m: the export name \"my \"memory\"\" is not an identifier;"
                + " letters, digits and !#$%&'*+-./:<=>?@^_`|~ are");
  }

  @Test
  void thereIsOneMemory() {
    module.memory(new Limits(1, 1, false));
    assertThat(error(() -> module.importMemory("env", "memory", new Limits(1, 1, true))))
        .isEqualTo("module m: a second memory; there can be one");
  }

  @Test
  void limitsAreInOrderAndWithin32Bits() {
    assertThat(error(() -> new Limits(2, 1, false)))
        .isEqualTo("a memory of 2 to 1 pages; expected 0 <= minimum <= maximum <= 65536");
    assertThat(error(() -> new Limits(0, 65_537, true)))
        .isEqualTo("a memory of 0 to 65537 pages; expected 0 <= minimum <= maximum <= 65536");
  }

  @Test
  void dataLieWithinTheMemory() {
    assertThat(error(() -> module.data(0, new byte[1])))
        .isEqualTo("module m: 1 bytes at 0 in a memory of 0 bytes");
    module.memory(new Limits(1, 2, false));
    module.data(65_533, new byte[3]);
    assertThat(error(() -> module.data(65_534, new byte[3])))
        .isEqualTo("module m: 3 bytes at 65534 in a memory of 65536 bytes");
  }

  @Test
  void whatIsExportedIsItsOwn() {
    Function elsewhere = new ModuleBuilder("other").function("f", f -> {});
    assertThat(error(() -> module.export(elsewhere)))
        .isEqualTo("module m: function $f is another module's");
    assertThat(error(() -> module.exportMemory("memory")))
        .isEqualTo("module m: there is no memory to export");
  }

  private static String error(Runnable call) {
    return catchThrowableOfType(WasmException.class, call::run).getMessage();
  }
}
