package dev.ocellus.server.http;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageLimits;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Reads a request's body, never more of it than a picture may have. */
final class RequestBody {
  /** Read and dropped, so that the client hears the answer before the connection is closed. */
  private static final int DRAINED_TIMES_LIMIT = 8;

  private static final String FORM = "multipart/form-data";

  private RequestBody() {}

  /**
   * The whole body.
   *
   * @throws dev.ocellus.image.ImageException when it is larger than the limit
   * @throws Problem when it is empty, or a form
   */
  static byte[] read(Context ctx, ImageLimits limits) throws IOException {
    refuseForm(ctx);
    limits.checkBytes(ctx.req().getContentLengthLong());
    int most = (int) Math.min(Integer.MAX_VALUE, limits.maxBytes() + 1);
    byte[] body = ctx.req().getInputStream().readNBytes(most);
    if (body.length > limits.maxBytes()) {
      drain(ctx, limits);
      limits.checkBytes(body.length);
    }
    if (body.length == 0) {
      throw new Problem(
          HttpStatus.BAD_REQUEST,
          "the request's body is empty; send the bytes of a "
              + ImageFormat.titlesReadEverywhere()
              + " picture");
    }
    return body;
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

  /** Drops what is left of the body, unless the client waits to be asked for it. */
  static void drop(Context ctx, ImageLimits limits) throws IOException {
    if (ctx.header("Expect") == null) {
      drain(ctx, limits);
    }
  }

  private static void drain(Context ctx, ImageLimits limits) throws IOException {
    InputStream in = ctx.req().getInputStream();
    byte[] dropped = new byte[1 << 16];
    long left = limits.maxBytes() * DRAINED_TIMES_LIMIT;
    while (left > 0) {
      int read = in.read(dropped);
      left = read < 0 ? 0 : left - read;
    }
  }
}
