package dev.ocellus.web.save;

import dev.ocellus.web.extras.DeskPicture;

/**
 * What a person wants to have saved.
 *
 * @param kind pictures, or what was found in them, and as what kind of file
 * @param quality of a JPEG, 0 to 1
 * @param all of the desk, rather than the picture that is shown
 */
record SaveRequest(FileKind kind, double quality, boolean all) {

  /** The picture that is shown, as the clipboard takes it. */
  static final SaveRequest COPY = new SaveRequest(FileKind.PNG, 1, false);

  /** Whether a picture is among those that are meant. */
  boolean means(DeskPicture picture) {
    return all || picture.isChosen();
  }

  /** Whether there is of a picture what is wanted. */
  boolean canHave(DeskPicture picture) {
    return kind.isPicture() ? picture.isSavable() : picture.isTold();
  }
}
