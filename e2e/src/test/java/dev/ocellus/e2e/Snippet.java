package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A fenced block of a document.
 *
 * @param place the document and the line it begins at
 * @param language what stands behind the opening fence
 */
record Snippet(String place, String language, String text) {
  private static final Pattern FENCED =
      Pattern.compile("^```(\\S*)[^\\n]*\\n(.*?)^```\\s*$", Pattern.MULTILINE | Pattern.DOTALL);

  /** Every fenced block of every document. */
  static List<Snippet> all() {
    return Documents.all().stream().flatMap(Snippet::in).toList();
  }

  /** Those in one language. */
  static Stream<Snippet> in(String language) {
    return all().stream().filter(snippet -> snippet.language().equals(language));
  }

  private static Stream<Snippet> in(Path document) {
    String text = Documents.text(document);
    return FENCED.matcher(text).results().map(block -> of(document, text, block));
  }

  private static Snippet of(Path document, String text, MatchResult block) {
    long line = text.substring(0, block.start()).lines().count() + 1;
    String place = Project.ROOT.relativize(document) + ":" + line;
    return new Snippet(place, block.group(1), block.group(2));
  }

  @Override
  public String toString() {
    return place;
  }
}
