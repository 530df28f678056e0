package dev.ocellus.wasm;

/** What a module shows under a name; the target's own name is empty for the memory. */
record Export(String name, Kind kind, int index, String target) {
  /** What it is ("Export Section"). */
  enum Kind {
    FUNCTION("func", 0),
    MEMORY("memory", 2),
    GLOBAL("global", 3);

    private final String text;
    private final int code;

    Kind(String text, int code) {
      this.text = text;
      this.code = code;
    }

    String text() {
      return text;
    }

    int code() {
      return code;
    }
  }
}
