package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinishSiteTest {
  private static final String RUNTIME = "program/wasm/runtime.js";

  @TempDir private Path site;

  @Test
  void the_runtime_is_put_where_the_site_wants_it() throws IOException {
    FinishSite.main(new String[] {site.toString(), RUNTIME});

    assertThat(site.resolve(RUNTIME)).hasContent(CspRuntime.text());
  }

  @Test
  void a_script_anywhere_in_the_site_that_makes_code_from_text_fails_the_build()
      throws IOException {
    Path script = site.resolve("program/script/page.js");
    Files.createDirectories(script.getParent());
    Files.writeString(script, "export const f=text=>eval(text);");

    assertThatThrownBy(() -> FinishSite.main(new String[] {site.toString(), RUNTIME}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith(site.relativize(script) + " makes code from text");
  }

  @Test
  void a_missing_argument_is_told() {
    assertThatThrownBy(() -> FinishSite.main(new String[] {site.toString()}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments: the site's folder, the runtime's path in it");
  }
}
