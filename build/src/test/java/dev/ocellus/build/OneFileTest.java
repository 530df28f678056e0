package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OneFileTest {
  @TempDir private Path folder;

  @Test
  void a_module_and_all_that_it_imports_become_one_script() throws IOException {
    write(
        "entry.js", "import { one as first } from './deep/one.js';\nfirst(import('./late.js'));\n");
    write("deep/one.js", "import table from '../table.js';\nexport const one = () => table;\n");
    write("table.js", "export default { a: 1 };\n");
    write("late.js", "const x = 2;\nexport{x as late};\n");

    assertThat(OneFile.of(folder, "entry.js"))
        .isEqualTo(
            """
            (() => {
            'use strict';
            const made = {};
            const use = (name) => (made[name] ??= modules[name]());
            const modules = {
            'entry.js'() {
            const { one: first } = use('deep/one.js');
            first(Promise.resolve().then(() => use('late.js')));

            return {  };
            },
            'deep/one.js'() {
            const table = use('table.js').default;
            const one = () => table;

            return { one,  };
            },
            'table.js'() {
            const byDefault = { a: 1 };

            return { default: byDefault,  };
            },
            'late.js'() {
            const x = 2;

            return { late: x };
            },
            };
            use('entry.js');
            })();
            """);
  }

  @Test
  void a_form_that_it_does_not_know_is_refused() throws IOException {
    write("entry.js", "export * from './other.js';\n");

    assertThatThrownBy(() -> OneFile.of(folder, "entry.js"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "entry.js cannot become part of one script: export * from './other.js';; write it"
                + " otherwise");
  }

  @Test
  void an_address_beside_the_module_would_be_lost() throws IOException {
    write("entry.js", "fetch(new URL('./x', import.meta.url));\n");

    assertThatThrownBy(() -> OneFile.of(folder, "entry.js"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("entry.js cannot become part of one script: import.meta.url");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
