package dev.ocellus.build;

/** A place of a text that must be there exactly once, and what comes in its stead. */
record Replacement(String found, String by) {

  String applyTo(String text) {
    int at = placeIn(text);
    return text.substring(0, at) + by + text.substring(at + found.length());
  }

  /** Where it is found. */
  int placeIn(String text) {
    int at = text.indexOf(found);
    if (at < 0 || text.indexOf(found, at + 1) >= 0) {
      throw new IllegalStateException(
          "TeaVM's WasmGC runtime has "
              + (at < 0 ? "no place" : "more than one place")
              + " that reads: "
              + found
              + "\nIt is not that of TeaVM 0.15.0: look at its 'new Function' places and adapt "
              + CspRuntime.class.getName());
    }
    return at;
  }
}
