package dev.ocellus.build;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a page without {@code 'unsafe-eval'} may not do: make code from text. */
final class CodeFromText {
  private static final Pattern MAKER =
      Pattern.compile("\\b(new\\s+Function\\b|Function\\s*\\(|eval\\s*\\()");
  private static final int CONTEXT = 60;

  private CodeFromText() {}

  /**
   * Passes when {@code script} makes no code from text.
   *
   * @throws IllegalStateException showing the first place that does
   */
  static void check(String name, String script) {
    String code = script.replaceAll("(?m)^\\s*//.*$", "");
    Matcher found = MAKER.matcher(code);
    if (found.find()) {
      int from = Math.max(0, found.start() - CONTEXT);
      int to = Math.min(code.length(), found.end() + CONTEXT);
      throw new IllegalStateException(
          name
              + " makes code from text, which the Content Security Policy forbids: ..."
              + code.substring(from, to)
              + "...");
    }
  }
}
