package dev.ocellus.web.save;

/** The kinds of files a person can save. */
enum FileKind {
  PNG("png", "image/png", ".png"),
  JPEG("jpeg", "image/jpeg", ".jpg"),
  JSON("json", "application/json", ".json"),
  CSV("csv", "text/csv", ".csv");

  private final String text;
  private final String type;
  private final String ending;

  FileKind(String text, String type, String ending) {
    this.text = text;
    this.type = type;
    this.ending = ending;
  }

  /** The kind of a text; {@link #PNG} for one that is not known here. */
  static FileKind of(String text) {
    for (FileKind kind : values()) {
      if (kind.text.equals(text)) {
        return kind;
      }
    }
    return PNG;
  }

  /** The media type. */
  String type() {
    return type;
  }

  /** What the names of such files end with. */
  String ending() {
    return ending;
  }

  /** Whether it is for pictures; the others are for what was found in them. */
  boolean isPicture() {
    return this == PNG || this == JPEG;
  }
}
