package dev.ocellus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Speaking.class)
class PhrasesTest {

  @Test
  void messages_become_sentences() {
    assertThat(Phrases.sentence("the picture has 61 MP; make it smaller"))
        .isEqualTo("The picture has 61 MP; make it smaller.");
    assertThat(Phrases.sentence("Try again.")).isEqualTo("Try again.");
    assertThat(Phrases.sentence("https://models.example/a.pb cannot be reached"))
        .isEqualTo("https://models.example/a.pb cannot be reached.");
    assertThat(Phrases.sentence("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, no pictures", "1, 1 picture", "12, 12 pictures"})
  void pictures_are_counted(int number, String text) {
    assertThat(Phrases.pictures(number)).isEqualTo(text);
  }
}
