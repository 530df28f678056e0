package dev.ocellus.wasm.kernel;

/** What the names of kernels are made of. */
final class NameParts {
  private NameParts() {}

  /** A constant's name in lower case; without the tables that know the case of every letter. */
  static String lower(Enum<?> constant) {
    StringBuilder lower = new StringBuilder();
    for (char c : constant.name().toCharArray()) {
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c);
    }
    return lower.toString();
  }
}
