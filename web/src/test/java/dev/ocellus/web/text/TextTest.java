package dev.ocellus.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every language says everything the page says. */
class TextTest {
  private static final Map<String, String> ENGLISH = Speaking.words("en");
  private static final Map<String, String> GERMAN = Speaking.words("de");

  @Test
  void both_languages_have_the_same_keys_with_the_same_places() {
    assertThat(GERMAN.keySet()).isEqualTo(ENGLISH.keySet());
    ENGLISH.forEach(
        (key, text) -> assertThat(places(GERMAN.get(key))).as(key).isEqualTo(places(text)));
  }

  @Test
  void no_text_is_empty() {
    assertThat(ENGLISH.values()).noneMatch(String::isBlank);
    assertThat(GERMAN.values()).noneMatch(String::isBlank);
  }

  @Test
  void what_is_written_is_said_by_the_html_or_by_the_program_and_the_other_way_round()
      throws IOException {
    Set<String> said = new TreeSet<>(Stream.of(Text.values()).map(Text::key).toList());
    html("data-(?:text|label|alt|lang)=\"([^\"]+)\"").map(m -> m.group(1)).forEach(said::add);

    assertThat(said).isEqualTo(new TreeSet<>(ENGLISH.keySet()));
  }

  @Test
  void the_html_says_what_is_written_in_english() throws IOException {
    html("data-text=\"([^\"]+)\"[^>]*>([^<]*)<")
        .forEach(m -> assertThat(m.group(2)).as(m.group(1)).isEqualTo(ENGLISH.get(m.group(1))));
    html("data-(?:label|alt)=\"([^\"]+)\" (?:aria-label|alt)=\"([^\"]+)\"")
        .forEach(m -> assertThat(m.group(2)).as(m.group(1)).isEqualTo(ENGLISH.get(m.group(1))));
  }

  @Test
  void a_part_that_looks_like_a_place_is_left_as_it_is() {
    Text.speak(key -> "{0} and {1}");

    assertThat(Text.CAPTION.say("{1}", "b")).isEqualTo("{1} and b");
  }

  @Test
  void a_reason_without_words_would_be_noticed() {
    for (dev.ocellus.web.routing.Reason reason : dev.ocellus.web.routing.Reason.values()) {
      assertThat(Text.named("REASON_" + reason.name())).isNotNull();
    }
  }

  private static Set<String> places(String text) {
    return Pattern.compile("\\{\\d\\}")
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<MatchResult> html(String pattern) throws IOException {
    String html = Files.readString(Speaking.STATIC.resolve("index.html"));
    return Pattern.compile(pattern).matcher(html).results().toList().stream();
  }
}
