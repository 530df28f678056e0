package dev.ocellus.web.save;

import java.util.HashSet;
import java.util.Set;

/** Names that every file system takes, each given once. */
public final class FileNames {
  /** What Windows forbids; the others forbid less. */
  private static final String FORBIDDEN = "<>:\"/\\|?*";

  /** Devices of Windows; the numbered ones have a digit more. */
  private static final String RESERVED = " con prn aux nul ";

  private static final String NUMBERED = " com lpt ";
  private static final int LONGEST = 100;

  /** In small letters: most file systems do not tell them from large ones. */
  private final Set<String> given = new HashSet<>();

  /**
   * The name of a file; numbered where there was one of that name.
   *
   * @param wanted may be any text, and a path, of which the last part counts
   * @param ending such as {@code .png}; takes the place of an ending that {@code wanted} has
   */
  public String next(String wanted, String ending) {
    String stem = stem(wanted);
    String name = stem + ending;
    for (int number = 2; !given.add(small(name)); number++) {
      name = stem + " (" + number + ")" + ending;
    }
    return name;
  }

  private static String stem(String wanted) {
    int begin = Math.max(wanted.lastIndexOf('/'), wanted.lastIndexOf('\\')) + 1;
    int dot = wanted.lastIndexOf('.');
    String stem = trimmed(safe(wanted.substring(begin, dot > begin ? dot : wanted.length())));
    return stem.isEmpty() ? "picture" : isReserved(small(stem)) ? stem + "_" : stem;
  }

  /** Without what is forbidden, or not to be seen, or half a character. */
  private static String safe(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length() && safe.length() < LONGEST; i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        safe.append(c).append(text.charAt(++i));
      } else if (c >= ' ' && !isInvisible(c)) {
        safe.append(FORBIDDEN.indexOf(c) < 0 && !Character.isSurrogate(c) ? c : '_');
      }
    }
    return safe.toString();
  }

  /** Control characters and marks of direction, which make a name look like another. */
  private static boolean isInvisible(char c) {
    return isWithin(c, 0x7f, 0x9f)
        || isWithin(c, 0x200b, 0x200f)
        || isWithin(c, 0x2028, 0x202e)
        || isWithin(c, 0x2060, 0x2069)
        || c == 0xfeff;
  }

  private static boolean isWithin(char c, int first, int last) {
    return c >= first && c <= last;
  }

  /** Windows drops dots and spaces at the end; a dot at the beginning hides a file. */
  private static String trimmed(String text) {
    int begin = 0;
    int end = text.length();
    while (begin < end && isTrimmed(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isTrimmed(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isTrimmed(char c) {
    return c == '.' || c == ' ';
  }

  /** Of ASCII's letters alone; Unicode's tables weigh more than they are worth here. */
  private static String small(String text) {
    StringBuilder small = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        small.setCharAt(i, (char) (c + 'a' - 'A'));
      }
    }
    return small.toString();
  }

  private static boolean isReserved(String name) {
    int last = name.length() - 1;
    return isIn(RESERVED, name)
        || (isWithin(name.charAt(last), '1', '9') && isIn(NUMBERED, name.substring(0, last)));
  }

  private static boolean isIn(String words, String word) {
    return words.contains(" " + word + " ");
  }
}
