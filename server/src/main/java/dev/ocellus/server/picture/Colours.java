package dev.ocellus.server.picture;

import dev.ocellus.image.Raster;

/** The colour space that a picture's samples are in. */
interface Colours {
  /** That of a picture which names none. */
  Colours SRGB = picture -> {};

  /** Converts a picture's samples, where they are; alpha stays as it is. */
  void toSrgb(Raster picture);
}
