package dev.ocellus.wasm;

import java.util.HashSet;
import java.util.Set;

/** The names of one kind of things, each given once and each an identifier of the text format. */
final class Names {
  private static final String PUNCTUATION = "!#$%&'*+-./:<=>?@^_`|~";

  private final String kind;
  private final Set<String> taken = new HashSet<>();

  Names(String kind) {
    this.kind = kind;
  }

  /** What is wrong with a name, or null when it is now taken. */
  String take(String name) {
    if (!isIdentifier(name)) {
      return notAnIdentifier(kind, name);
    }
    return taken.add(name) ? null : kind + " $" + name + " is already defined";
  }

  static String notAnIdentifier(String kind, String name) {
    return "the "
        + kind
        + " name \""
        + name
        + "\" is not an identifier; letters, digits and "
        + PUNCTUATION
        + " are";
  }

  static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean alphanumeric = in(c, 'a', 'z') || in(c, 'A', 'Z') || in(c, '0', '9');
      if (!alphanumeric && PUNCTUATION.indexOf(c) < 0) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  private static boolean in(char c, char first, char last) {
    return c >= first && c <= last;
  }
}
