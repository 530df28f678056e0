package dev.ocellus.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OneStyleSheetTest {
  private static final String PAGE =
      """
      <head>
        <link rel="icon" href="icon.svg" />
        <link rel="stylesheet" href="css/base.css" />
        <link rel="stylesheet" href="css/offers.css" />
        <link rel="manifest" href="manifest.webmanifest" />
      </head>
      """;

  @TempDir private Path written;
  @TempDir private Path site;

  @BeforeEach
  void make() throws IOException {
    write(written, "index.html", PAGE);
    write(written, "css/base.css", "/* For all\n   of it. */\np {\n  margin: 0;\n}\n");
    write(written, "css/offers.css", ".offer {\n  /* Above the rest. */\n  z-index: 1;\n}\n");
  }

  @Test
  void the_page_links_one_sheet_where_it_linked_the_first() throws IOException {
    make(written, site);

    assertThat(site.resolve("index.html"))
        .hasContent(
            """
            <head>
            <link rel="icon" href="icon.svg" />
            <link rel="stylesheet" href="css/page.css" />
            <link rel="manifest" href="manifest.webmanifest" />
            </head>
            """);
  }

  @Test
  void the_sheet_has_the_rules_of_all_in_their_order_without_comments() throws IOException {
    make(written, site);

    assertThat(site.resolve("css/page.css")).hasContent("p{margin:0;}\n.offer{z-index:1;}\n");
  }

  @Test
  void what_became_a_part_of_it_is_no_file_of_the_site() throws IOException {
    write(site, "css/base.css", "p {}");

    make(written, site);

    assertThat(site.resolve("css")).isDirectoryNotContaining("glob:**base.css");
  }

  @Test
  void a_change_is_taken_up_by_the_next_build() throws IOException {
    make(written, site);
    write(written, "css/base.css", "p {\n  margin: 1px;\n}\n");

    make(written, site);

    assertThat(site.resolve("css/page.css")).content().contains("margin:1px;");
  }

  @Test
  void a_sheet_that_is_missing_and_a_page_without_one_are_told() throws IOException {
    Files.delete(written.resolve("css/offers.css"));
    assertThatThrownBy(() -> make(written, site))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("offers.css");

    write(written, "index.html", "<head></head>\n");
    assertThatThrownBy(() -> make(written, site))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageEndingWith("index.html links no style sheet");
  }

  @Test
  void a_missing_argument_is_told() {
    assertThatThrownBy(() -> OneStyleSheet.main(new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("arguments: the folder of the page, the site's folder");
  }

  private static void make(Path written, Path site) throws IOException {
    OneStyleSheet.main(new String[] {written.toString(), site.toString()});
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
