package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point to is there. */
final class DocumentLinksTest {
  private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
  private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);
  private static final Pattern ARROW = Pattern.compile("(\\S+) --> (\\S+)");
  private static final Pattern DEPENDENCY =
      Pattern.compile(
          "<dependency>\\s*<groupId>dev\\.ocellus</groupId>\\s*<artifactId>ocellus-(\\w+)");

  @ParameterizedTest
  @MethodSource("documents")
  void every_link_leads_to_a_file_and_to_a_heading_of_it(Path document) {
    List<MatchResult> links = LINK.matcher(Documents.text(document)).results().toList();

    assertThat(links)
        .filteredOn(link -> !link.group(1).startsWith("http"))
        .allSatisfy(
            link -> {
              Path target = document.resolveSibling(link.group(1)).normalize();
              Path file = link.group(1).isEmpty() ? document : target;
              assertThat(file).as(link.group()).exists();
              if (link.group(2) != null) {
                assertThat(headings(file)).as(link.group()).contains(link.group(2));
              }
            });
  }

  @Test
  void the_diagram_of_the_modules_shows_what_their_poms_say() {
    Snippet diagram = Snippet.in("mermaid").findFirst().orElseThrow();

    assertThat(ARROW.matcher(diagram.text()).results().map(MatchResult::group))
        .containsExactlyInAnyOrderElementsOf(dependencies().toList());
  }

  @Test
  void every_decision_is_in_the_index() {
    Path index = Project.ROOT.resolve("docs/decisions/README.md");
    String text = Documents.text(index);

    assertThat(Documents.all())
        .filteredOn(document -> document.startsWith(index.getParent()))
        .filteredOn(document -> !document.equals(index))
        .allSatisfy(document -> assertThat(text).contains("(" + document.getFileName() + ")"));
  }

  static List<Path> documents() {
    return Documents.all();
  }

  /** The anchors that a document's headings have where it is shown. */
  private static Stream<String> headings(Path document) {
    return HEADING
        .matcher(Documents.text(document))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'));
  }

  private static Stream<String> dependencies() {
    return Stream.of("build", "core", "web", "tensorflow", "server", "train", "e2e")
        .flatMap(
            module ->
                DEPENDENCY
                    .matcher(Documents.text(Project.ROOT.resolve(module).resolve("pom.xml")))
                    .results()
                    .map(found -> module + " --> " + found.group(1)))
        .distinct();
  }
}
