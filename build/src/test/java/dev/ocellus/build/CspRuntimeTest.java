package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CspRuntimeTest {
  private static final String STOCK =
      CspRuntime.resource("/org/teavm/backend/wasm/wasm-gc-module-runtime.min.js");

  @Test
  void the_stock_runtime_makes_code_from_text_and_ours_does_not() {
    assertThat(STOCK).contains("new Function(");
    assertThat(CspRuntime.text()).doesNotContain("new Function(").doesNotContain("eval(");
  }

  @Test
  void our_runtime_still_exports_load_and_leaves_body_functions_to_the_loader() {
    assertThat(CspRuntime.text())
        .contains("export async function load(module")
        .doesNotContain("import(")
        .contains("\"callFunction\"+e]=guarded(callFunction,x)")
        .doesNotContain("createFunction");
  }

  @Test
  void a_runtime_that_lacks_a_known_place_fails_the_build() {
    String other = STOCK.replace("\"return \"+e+\";\"", "`return ${e};`");

    assertThatThrownBy(() -> CspRuntime.from(other))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "TeaVM's WasmGC runtime has no place that reads: new Function(\"return \"+e+\";\")\n"
                + "It is not that of TeaVM 0.15.0: look at its 'new Function' places and adapt"
                + " dev.ocellus.build.CspRuntime");
  }

  @Test
  void a_runtime_that_has_a_known_place_twice_fails_the_build() {
    assertThatThrownBy(() -> CspRuntime.from(STOCK + STOCK))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("TeaVM's WasmGC runtime has more than one place that reads: ");
  }

  @Test
  void a_runtime_with_a_further_place_fails_the_build() {
    assertThatThrownBy(() -> CspRuntime.from("new Function(\"return 1\")();" + STOCK))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("TeaVM's WasmGC runtime makes code from text")
        .hasMessageContaining("new Function(\"return 1\")");
  }
}
