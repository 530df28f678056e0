package dev.ocellus.web.page.state;

/** Which model finds faces, as a person chooses. */
public enum FaceModel {
  /** The first of the list of models. */
  AUTO("auto", ""),
  MTCNN("mtcnn", "MTCNN"),
  OCELLUS("ocellus", "Ocellus");

  private final String text;
  private final String title;

  FaceModel(String text, String title) {
    this.text = text;
    this.title = title;
  }

  /** As {@code load} takes it, and as results name it. */
  public String text() {
    return text;
  }

  /** As people write it. */
  String title() {
    return title;
  }

  /** The one of a text; {@link #AUTO} for one that is not known, or null. */
  public static FaceModel of(String text) {
    for (FaceModel model : values()) {
      if (model.text.equals(text)) {
        return model;
      }
    }
    return AUTO;
  }
}
