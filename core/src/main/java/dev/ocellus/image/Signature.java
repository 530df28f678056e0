package dev.ocellus.image;

import java.util.List;

/** How files of a kind begin: one character a byte, {@code ?} for any byte. */
final class Signature {
  private static final int MARKUP_PROLOGUE = 4096;

  private Signature() {}

  static boolean anyMatches(List<String> signatures, byte[] file) {
    for (String signature : signatures) {
      if (matchesAt(0, signature, file)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the file is markup (XML, HTML) whose first element's name starts with {@code name}. */
  static boolean firstElementIs(String name, byte[] file) {
    int at = matchesAt(0, "\u00ef\u00bb\u00bf", file) ? 3 : 0;
    while (at < file.length && file[at] >= 0 && file[at] <= ' ') {
      at++;
    }
    if (!matchesAt(at, "<", file)) {
      return false;
    }
    int end = Math.min(file.length - 1, MARKUP_PROLOGUE);
    while (at < end && !(file[at] == '<' && isLetter(file[at + 1]))) {
      at++;
    }
    return matchesAt(at, "<" + name, file);
  }

  private static boolean matchesAt(int at, String signature, byte[] file) {
    if (at + signature.length() > file.length) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      char expected = signature.charAt(i);
      if (expected != '?' && expected != (file[at + i] & 255)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }
}
