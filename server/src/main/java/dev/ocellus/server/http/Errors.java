package dev.ocellus.server.http;

import dev.ocellus.image.ImageException;
import dev.ocellus.server.inference.BusyException;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into {@code {"error":"..."}} with the right status. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  /** After how long one may ask again where there is no time now. */
  static final long RETRY_AFTER_SECONDS = 2;

  private static final Map<ImageException.Reason, HttpStatus> STATUS_OF_REASON =
      Map.of(
          ImageException.Reason.UNREADABLE, HttpStatus.BAD_REQUEST,
          ImageException.Reason.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
          ImageException.Reason.UNSUPPORTED, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

  private Errors() {}

  /** The body of every error. */
  record Body(String error) {}

  static void map(RoutesConfig routes) {
    routes.exception(Problem.class, (e, ctx) -> answer(ctx, e.status(), e.getMessage()));
    routes.exception(
        ImageException.class,
        (e, ctx) -> answer(ctx, STATUS_OF_REASON.get(e.reason()), e.getMessage()));
    routes.exception(BusyException.class, (e, ctx) -> retryLater(ctx, e.getMessage()));
    routes.exception(UnavailableException.class, Errors::unavailable);
    routes.exception(
        TimeoutException.class, (e, ctx) -> retryLater(ctx, "the picture took too long"));
    routes.exception(HttpResponseException.class, Errors::refused);
    routes.exception(Exception.class, Errors::unexpected);
    routes.error(HttpStatus.REQUEST_TIMEOUT, Errors::tooSlow);
    routes.error(HttpStatus.INTERNAL_SERVER_ERROR, Errors::internal);
  }

  private static void answer(Context ctx, HttpStatus status, String message) {
    ctx.status(status).json(new Body(message));
  }

  private static void retryLater(Context ctx, String message) {
    retryAfter(ctx, OptionalLong.of(RETRY_AFTER_SECONDS));
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, message);
  }

  private static void unavailable(UnavailableException e, Context ctx) {
    retryAfter(ctx, e.seconds());
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
  }

  /** Says when to ask again, where that is of use. */
  static void retryAfter(Context ctx, OptionalLong seconds) {
    seconds.ifPresent(number -> ctx.header(Header.RETRY_AFTER, String.valueOf(number)));
  }

  private static void refused(HttpResponseException e, Context ctx) {
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    if (e instanceof MethodNotAllowedResponse) {
      String allowed = String.join(", ", e.getDetails().values());
      ctx.header(Header.ALLOW, allowed);
      answer(ctx, status, ctx.path() + " takes " + allowed + ", not " + ctx.method());
    } else if (status == HttpStatus.NOT_FOUND) {
      answer(ctx, status, "there is nothing at " + ctx.path());
    } else {
      answer(ctx, status, e.getMessage());
    }
  }

  /** For Java's errors, which reach no route's handler. */
  static void severe(HttpServletResponse response, Error error) {
    LOG.error("a request failed", error);
    response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
  }

  private static void unexpected(Exception e, Context ctx) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpException broken) {
        answer(ctx, HttpStatus.forStatus(broken.getCode()), broken.getReason());
        return;
      }
    }
    LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
    ctx.status(HttpStatus.INTERNAL_SERVER_ERROR);
  }

  private static void internal(Context ctx) {
    ctx.json(new Body("an error of the server's own; its log says more"));
  }

  private static void tooSlow(Context ctx) {
    ctx.json(new Body("the picture came too slowly; send it again"));
  }
}
