package dev.ocellus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Leaves out of the site's English words those that its HTML says, which is written in English:
 * {@code words.js} takes them from there.
 */
public final class WordsOnce {
  private static final String PAGE = "index.html";
  private static final String WORDS = "texts/en.json";
  private static final Pattern SAID = Pattern.compile("data-(?:text|label|alt|lang)=\"([^\"]+)\"");
  private static final Pattern WORD = Pattern.compile("(?m)^\\s*(\"([^\"]+)\": \".*\"),?$");

  private WordsOnce() {}

  /**
   * Writes the words.
   *
   * @param args the folder of what is written by hand, and that of the site
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("arguments: the folder of the page, the site's folder");
    }
    Path written = Path.of(args[0]);
    Path words = Path.of(args[1]).resolve(WORDS);
    Set<String> said =
        SAID.matcher(Files.readString(written.resolve(PAGE)))
            .results()
            .map(place -> place.group(1))
            .collect(Collectors.toSet());
    Files.createDirectories(words.getParent());
    Files.writeString(words, without(said, Files.readString(written.resolve(WORDS))));
  }

  private static String without(Set<String> said, String words) {
    return WORD.matcher(words)
        .results()
        .filter(word -> !said.contains(word.group(2)))
        .map(word -> word.group(1))
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }
}
