package dev.ocellus.web.inference;

import dev.ocellus.web.browser.JsException;
import dev.ocellus.web.browser.Promises;
import dev.ocellus.web.picture.Drawing;
import dev.ocellus.web.protocol.ErrorCode;
import dev.ocellus.web.protocol.OcellusException;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.file.Blob;

/** Makes files of pictures: pixels, and nothing else that the original may have had. */
final class Encoder {
  private static final String JPEG = "image/jpeg";

  private Encoder() {}

  /**
   * A file; a JPEG, which has no alpha, is laid on white.
   *
   * @param type {@code image/png} or {@code image/jpeg}
   * @param quality of a JPEG, 0 to 1
   */
  static Blob encode(Drawing picture, String type, double quality) {
    if (type.equals(JPEG) && !picture.opaque()) {
      layOnWhite(picture);
    }
    try {
      return Promises.await(picture.canvas().encode(type, quality));
    } catch (JsException e) {
      throw cannotEncode(picture, e);
    }
  }

  private static void layOnWhite(Drawing picture) {
    CanvasRenderingContext2D context = picture.canvas().context();
    context.setGlobalCompositeOperation("destination-over");
    context.setFillStyle("white");
    context.fillRect(0, 0, picture.width(), picture.height());
  }

  private static OcellusException cannotEncode(Drawing picture, JsException why) {
    return new OcellusException(
        ErrorCode.WORKER_FAILED,
        "the browser cannot make a file of a picture of "
            + picture.width()
            + " x "
            + picture.height()
            + " pixels ("
            + why.getMessage()
            + "); try again with a smaller one");
  }
}
