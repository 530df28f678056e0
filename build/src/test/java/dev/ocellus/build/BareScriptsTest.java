package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareScriptsTest {
  @TempDir private Path written;
  @TempDir private Path site;

  @Test
  void comments_that_have_their_lines_to_themselves_are_left_out() throws IOException {
    assertThat(
            bare(
                """
                // What this is for.
                import { once } from './once.js';

                /**
                 * Says it.
                 * @param words what
                 */
                export const say = once((words) => {
                  // Only now.
                  show(words); /* here */
                  /* Not in one line,
                     but in two. */
                  return true;
                });
                """))
        .isEqualTo(
            """
            import { once } from './once.js';

            export const say = once((words) => {
              show(words); /* here */
              return true;
            });
            """);
  }

  @Test
  void what_looks_like_a_comment_behind_other_text_stays() throws IOException {
    String script =
        """
        const address = 'https://example.org/*';
        const none = 1; // of many
        const all = address + '*/';
        """;

    assertThat(bare(script)).isEqualTo(script);
  }

  @Test
  void a_missing_argument_is_told() {
    assertThatThrownBy(() -> BareScripts.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments: the folder of the page, the site's folder");
  }

  private String bare(String script) throws IOException {
    Path file = Files.createDirectories(written.resolve("page")).resolve("app.js");
    Files.writeString(file, script);
    BareScripts.main(new String[] {written.toString(), site.toString()});
    return Files.readString(site.resolve("page/app.js"));
  }
}
