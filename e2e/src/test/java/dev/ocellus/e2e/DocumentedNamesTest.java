package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.Project;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents name everything that the types of the JavaScript interface name. */
final class DocumentedNamesTest {
  private static final Pattern CODES =
      Pattern.compile("readonly code:\\s*((?:\\| '[a-z-]+'\\s*)+);");
  private static final Pattern CODE = Pattern.compile("'([a-z-]+)'");
  private static final Pattern PROPERTY =
      Pattern.compile("^  (?:readonly )?(\\w+)\\??:", Pattern.MULTILINE);

  private final String types = text("static/ocellus.d.ts");

  @Test
  void every_code_of_an_error_is_in_troubleshooting() {
    String document = text("docs/troubleshooting.md");
    String codes = only(CODES, types);

    assertThat(names(CODE, codes))
        .hasSize(12)
        .allSatisfy(code -> assertThat(document).contains("\n| `" + code + "` | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LoadOptions",
        "TaskOptions",
        "ClassifyOptions",
        "FacesOptions",
        "FileOptions",
        "HideOptions",
        "OwnClassifier",
        "Inspection",
        "ProgressEvent",
        "MissingModel",
        "Eye"
      })
  void every_property_is_in_the_reference(String type) {
    String document = text("docs/api-javascript.md");
    Pattern body =
        Pattern.compile(
            "^export interface " + type + "\\b[^{]*\\{\\n(.*?)^}",
            Pattern.MULTILINE | Pattern.DOTALL);

    assertThat(names(PROPERTY, only(body, types)))
        .isNotEmpty()
        .allSatisfy(name -> assertThat(document).contains("`" + name + "`"));
  }

  private static String only(Pattern pattern, String text) {
    return names(pattern, text).stream().findFirst().orElseThrow();
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static String text(String file) {
    return Documents.text(Project.ROOT.resolve(file));
  }
}
