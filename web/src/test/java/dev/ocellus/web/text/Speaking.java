package dev.ocellus.web.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Has the texts speak English. */
public final class Speaking implements BeforeAllCallback {
  static final Path STATIC = Path.of("..", "static");

  private static final Pattern ENTRY = Pattern.compile("^  \"([^\"]+)\": \"(.*)\",?$");

  @Override
  public void beforeAll(ExtensionContext context) {
    Text.speak(words("en")::get);
  }

  /** The words of a language by their keys. */
  static Map<String, String> words(String language) {
    Map<String, String> words = new LinkedHashMap<>();
    try {
      Path file = STATIC.resolve("texts").resolve(language + ".json");
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        Matcher entry = ENTRY.matcher(line);
        if (entry.matches()) {
          words.put(entry.group(1), entry.group(2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
