package dev.ocellus.web.text;

/** The page's words in one language. */
public interface Words {
  /** What stands under a key; null where there is nothing. */
  String of(String key);
}
