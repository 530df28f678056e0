package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.Project;
import org.junit.jupiter.api.Test;

/** The first page that anybody reads is short. */
final class ReadmeTest {
  private static final int MOST_WORDS = 200;

  @Test
  void the_first_code_for_a_page_of_ones_own_comes_within_200_words() {
    String text = Documents.text(Project.ROOT.resolve("README.md"));

    String before = text.substring(0, text.indexOf("<script type=\"module\""));

    assertThat(before.split("\\s+")).hasSizeLessThan(MOST_WORDS);
  }
}
