package dev.ocellus.web.text;

/** Words put together: sentences, and how many there are of something. */
public final class Phrases {
  private Phrases() {}

  /** A message as a sentence: with a capital first, unless an address is, and a full stop last. */
  public static String sentence(String message) {
    boolean ended = message.isEmpty() || message.endsWith(".") || message.endsWith("!");
    return (message.startsWith("http") ? message : capital(message)) + (ended ? "" : ".");
  }

  /** With a capital first, where a letter from a to z is. */
  public static String capital(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    return first >= 'a' && first <= 'z' ? (char) (first - 'a' + 'A') + text.substring(1) : text;
  }

  /** So many pictures. */
  public static String pictures(int number) {
    return count(number, Text.PICTURES_NONE, Text.PICTURES_ONE, Text.PICTURES_MANY);
  }

  /** So many of something, in the form that the number asks for. */
  public static String count(int number, Text none, Text one, Text many) {
    return number == 0 ? none.say() : number == 1 ? one.say() : many.say(Integer.toString(number));
  }
}
