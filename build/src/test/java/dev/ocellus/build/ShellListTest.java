package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellListTest {
  private static final String HASH_OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir private Path site;

  @BeforeEach
  void make() throws IOException {
    write("index.html", "abc");
    write("ocellus/wasm/program.wasm", "abc");
    write("service-worker/shell.js", "abc");
    write("screenshots/wide.png", "abc");
    write("models/faces.pb", "abc");
    write("models/faces.txt", "abc");
    write("ocellus.d.ts", "abc");
    write("samples/index.json", "abc");
  }

  @Test
  void the_page_and_its_models_are_listed_by_path_and_content_and_nothing_else_is()
      throws IOException {
    assertThat(list())
        .matches(
            "export const version = '[0-9a-f]{16}';\n\nexport const files = \\{\n"
                + "  'index.html': '"
                + HASH_OF_ABC
                + "',\n"
                + "  'ocellus/wasm/program.wasm': '"
                + HASH_OF_ABC
                + "',\n};\n\nexport const models = \\{\n  'models/faces.pb': '"
                + HASH_OF_ABC
                + "',\n};\n");
  }

  @Test
  void the_first_script_of_the_service_worker_names_the_version() throws IOException {
    String version = list().replaceFirst("(?s).*version = '([0-9a-f]{16})'.*", "$1");

    assertThat(site.resolve("service-worker.js"))
        .hasContent("// Version " + version + "\nimport './service-worker/main.js';\n");
  }

  @Test
  void the_same_files_make_the_same_list() throws IOException {
    String first = list();

    assertThat(list()).isEqualTo(first);
  }

  @Test
  void another_service_worker_is_another_version() throws IOException {
    String first = list();
    write("service-worker/shell.js", "abcd");

    assertThat(list()).isNotEqualTo(first);
  }

  @Test
  void a_missing_argument_is_told() {
    assertThatThrownBy(() -> ShellList.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("argument: the site's folder");
  }

  private String list() throws IOException {
    ShellList.main(new String[] {site.toString()});
    return Files.readString(site.resolve("service-worker/files.js"));
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
