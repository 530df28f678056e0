package dev.ocellus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the style sheets that the page links into one: it is asked for once, and what they have in
 * common is compressed once. Comments and indentation are for those who write the page.
 */
public final class OneStyleSheet {
  private static final String PAGE = "index.html";
  private static final String SHEET = "css/page.css";
  private static final Pattern LINK =
      Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\" />\n");

  private OneStyleSheet() {}

  /**
   * Writes the page and its style sheet.
   *
   * @param args the folder of what is written by hand, and that of the site
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("arguments: the folder of the page, the site's folder");
    }
    Path written = Path.of(args[0]);
    Path site = Path.of(args[1]);
    String page = dense(Files.readString(written.resolve(PAGE)));
    List<String> names = LINK.matcher(page).results().map(link -> link.group(1)).toList();
    if (names.isEmpty()) {
      throw new IllegalStateException(written.resolve(PAGE) + " links no style sheet");
    }
    StringBuilder all = new StringBuilder();
    for (String name : names) {
      all.append(rules(Files.readString(written.resolve(name))));
      Files.deleteIfExists(site.resolve(name));
    }
    write(site.resolve(SHEET), all.toString());
    write(site.resolve(PAGE), linkingOne(page));
  }

  private static String linkingOne(String page) {
    String one = "<link rel=\"stylesheet\" href=\"" + SHEET + "\" />\n";
    String first = LINK.matcher(page).replaceFirst(one);
    int rest = first.indexOf(one) + one.length();
    return first.substring(0, rest) + LINK.matcher(first.substring(rest)).replaceAll("");
  }

  /** A sheet without comments and without space that means nothing. */
  private static String rules(String sheet) {
    return dense(sheet.replaceAll("(?s)/\\*.*?\\*/", ""))
        .replaceAll("(?m)^([a-z-]+): ", "$1:")
        .replaceAll(" ?([{;])\n", "$1");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String dense(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
