package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeFromTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a=new Function('b','return b')",
        "new  Function",
        "const f=Function('return this')()",
        "x=eval('1')",
        "window.eval (text)",
        "// fine\nreturn eval(text)"
      })
  void every_way_to_make_code_from_text_is_found(String script) {
    assertThatThrownBy(() -> CodeFromText.check("a.js", script))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(
            "a.js makes code from text, which the Content Security Policy forbids: ...");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "function isFunction(a){return a}",
        "t.createFunction(1)",
        "retrieval(3)",
        "// What used `new Function(`, and eval(, before",
        "o instanceof Function"
      })
  void what_only_looks_alike_passes(String script) {
    assertThatNoException().isThrownBy(() -> CodeFromText.check("a.js", script));
  }

  @Test
  void the_error_shows_the_place() {
    assertThatThrownBy(() -> CodeFromText.check("a.js", "let one=1;eval(one);let two=2;"))
        .hasMessageEndingWith("...let one=1;eval(one);let two=2;...");
  }
}
