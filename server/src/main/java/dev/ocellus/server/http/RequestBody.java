package dev.ocellus.server.http;

import dev.ocellus.image.ImageFormat;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Locale;

/** The picture that a request brings. */
final class RequestBody {
  private static final String FORM = "multipart/form-data";

  private RequestBody() {}

  /**
   * The body.
   *
   * @throws Problem when it is empty, or a form
   */
  static Uploaded of(Context ctx) {
    refuseForm(ctx);
    Uploaded uploaded = Uploaded.of(ctx);
    if (uploaded.body().length == 0) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "the request's body is empty; send the bytes of a "
              + ImageFormat.titlesReadEverywhere()
              + " picture");
    }
    return uploaded;
  }

  private static void refuseForm(Context ctx) {
    String type = ctx.contentType();
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new Problem(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "the request is a form ("
              + FORM
              + "), as curl -F sends it; send the picture's bytes alone, as curl --data-binary"
              + " @FILE does");
    }
  }
}
