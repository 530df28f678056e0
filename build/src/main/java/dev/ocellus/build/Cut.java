package dev.ocellus.build;

/**
 * A part of a text that is left out.
 *
 * @param from what it begins with, which must be there exactly once
 * @param to what follows it and stays; empty for a part that ends the text
 */
record Cut(String from, String to) {

  String applyTo(String text) {
    int begin = new Replacement(from, "").placeIn(text);
    int end = to.isEmpty() ? text.length() : text.indexOf(to, begin);
    if (end < 0) {
      throw new IllegalStateException("TeaVM's WasmGC runtime lacks, after " + from + ": " + to);
    }
    return text.substring(0, begin) + text.substring(end);
  }
}
