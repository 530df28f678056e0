package dev.ocellus.server.cli;

/** How many faces there are, in words. */
final class FaceCount {
  private FaceCount() {}

  /** Such as {@code no faces}, {@code 1 face} and {@code 2 faces}. */
  static String text(int faces) {
    return faces == 1 ? "1 face" : (faces == 0 ? "no" : faces) + " faces";
  }
}
