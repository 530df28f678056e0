package dev.ocellus.web.page.state;

/** What a picture is looked at for. */
public enum Task {
  CLASSES,
  FACES
}
