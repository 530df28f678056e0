package dev.ocellus.web.api;

/**
 * What kind of file a picture becomes.
 *
 * @param type {@code image/png} or {@code image/jpeg}
 * @param quality of a JPEG, 0 to 1
 */
record FileForm(String type, double quality) {
  private static final double DEFAULT_QUALITY = 0.92;

  static FileForm of(Options options) {
    return new FileForm(
        options.oneOf("type", "image/png", "image/jpeg"),
        options.share("quality", DEFAULT_QUALITY));
  }
}
