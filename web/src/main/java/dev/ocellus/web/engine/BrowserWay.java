package dev.ocellus.web.engine;

import dev.ocellus.engine.Way;
import dev.ocellus.image.Picture;

/** A way to run models in a browser, which keeps pictures where its models see them. */
public interface BrowserWay extends Way {

  /**
   * Takes a picture in.
   *
   * @param opaque whether it is known that every pixel's alpha is 255
   * @return the picture; what is {@link AutoCloseable} wants to be closed
   */
  Picture take(PixelRows rows, boolean opaque);
}
