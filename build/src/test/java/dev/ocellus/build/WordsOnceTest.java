package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsOnceTest {
  @TempDir private Path written;
  @TempDir private Path site;

  @Test
  void what_the_html_says_is_left_out_of_the_words_and_the_rest_stays() throws IOException {
    write(
        "index.html", "<p data-text=\"greeting\">Hello</p><img data-alt=\"cat\" alt=\"A cat\" />");
    write(
        "texts/en.json",
        """
        {
          "greeting": "Hello",
          "count": "{0}: \\"{1}\\", all told",
          "cat": "A cat",
          "last": "Good-bye"
        }
        """);

    WordsOnce.main(new String[] {written.toString(), site.toString()});

    assertThat(site.resolve("texts/en.json"))
        .hasContent(
            """
            {
            "count": "{0}: \\"{1}\\", all told",
            "last": "Good-bye"
            }
            """);
  }

  @Test
  void a_missing_argument_is_told() {
    assertThatThrownBy(() -> WordsOnce.main(new String[] {"static"}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments: the folder of the page, the site's folder");
  }

  private void write(String name, String text) throws IOException {
    Path file = written.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
