package dev.ocellus.server.http;

import dev.ocellus.image.ImageException;
import dev.ocellus.image.ImageLimits;
import io.javalin.http.HttpStatus;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Reads bodies before requests are handled, without holding a thread, and refuses what cannot be
 * taken before it is read.
 */
final class UploadHandler extends Handler.Wrapper {
  private static final String API = "/api/";

  private final ImageLimits limits;
  private final ServerOptions.Uploads options;
  private final UploadMemory memory;
  private final Predicate<String> busyFor;

  /**
   * A handler.
   *
   * @param limits of a body
   * @param options how fast one has to come
   * @param memory for all of them
   * @param busyFor whether the picture of a client would only be turned away
   */
  UploadHandler(
      ImageLimits limits,
      ServerOptions.Uploads options,
      UploadMemory memory,
      Predicate<String> busyFor) {
    this.limits = limits;
    this.options = options;
    this.memory = memory;
    this.busyFor = busyFor;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields headers = request.getHeaders();
    boolean hasBody =
        headers.contains(HttpHeader.TRANSFER_ENCODING)
            || headers.getLongField(HttpHeader.CONTENT_LENGTH) > 0;
    if (!hasBody) {
      return super.handle(request, response, callback);
    }
    Upload upload =
        new Upload(request, response, callback, limits, options, memory, this::handleRead);
    Optional<Problem> refusal = refusal(headers);
    if (refusal.isPresent()) {
      upload.refuse(refusal.get());
    } else if (Request.getPathInContext(request).startsWith(API)
        && busyFor.test(Request.getRemoteAddr(request))) {
      upload.refuseLater();
    } else {
      upload.start();
    }
    return true;
  }

  private void handleRead(Request request, Response response, Callback callback) {
    try {
      if (!super.handle(request, response, callback)) {
        Response.writeError(request, response, callback, HttpStatus.NOT_FOUND.getCode());
      }
    } catch (Throwable e) {
      Response.writeError(request, response, callback, e);
    }
  }

  private Optional<Problem> refusal(HttpFields headers) {
    String transfer = headers.get(HttpHeader.TRANSFER_ENCODING);
    if (transfer != null && !transfer.toLowerCase(Locale.ROOT).equals("chunked")) {
      return Optional.of(
          new Problem(
              HttpStatus.NOT_IMPLEMENTED,
              "the transfer encoding " + transfer + " is not read here; chunked is"));
    }
    String content = headers.get(HttpHeader.CONTENT_ENCODING);
    if (content != null && !content.toLowerCase(Locale.ROOT).equals("identity")) {
      return Optional.of(
          new Problem(
              HttpStatus.UNSUPPORTED_MEDIA_TYPE,
              "the body is labelled " + content + "; send the picture's bytes as they are"));
    }
    try {
      limits.checkBytes(headers.getLongField(HttpHeader.CONTENT_LENGTH));
      return Optional.empty();
    } catch (ImageException e) {
      return Optional.of(new Problem(HttpStatus.CONTENT_TOO_LARGE, e.getMessage()));
    }
  }
}
