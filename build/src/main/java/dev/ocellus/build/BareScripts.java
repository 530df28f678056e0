package dev.ocellus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves comments out of the site's scripts: they are for those who write them. Only what has its
 * lines to itself is taken for one, so texts stay as they are.
 */
public final class BareScripts {
  private static final Pattern COMMENT =
      Pattern.compile("(?m)^[ \\t]*(?://.*|/\\*(?s:.*?)\\*/[ \\t]*)\\R");

  private BareScripts() {}

  /**
   * Writes the scripts.
   *
   * @param args the folder of what is written by hand, and that of the site
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("arguments: the folder of the page, the site's folder");
    }
    Path written = Path.of(args[0]);
    Path site = Path.of(args[1]);
    for (Path script : scripts(written)) {
      Path bare = site.resolve(written.relativize(script));
      Files.createDirectories(bare.getParent());
      Files.writeString(bare, COMMENT.matcher(Files.readString(script)).replaceAll(""));
    }
  }

  private static List<Path> scripts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".js")).toList();
    }
  }
}
