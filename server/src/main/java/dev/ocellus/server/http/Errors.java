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
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into {@code {"error":"..."}} with the right status. */
final class Errors {
  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  /** After how long one may ask again where there is no time now. */
  static final long RETRY_AFTER_SECONDS = 2;

  /** The longest time that is told where all were to come back at the same time. */
  private static final long MOST_RETRY_AFTER_SECONDS = 5;

  private static final Map<ImageException.Reason, HttpStatus> STATUS_OF_REASON =
      Map.of(
          ImageException.Reason.UNREADABLE, HttpStatus.BAD_REQUEST,
          ImageException.Reason.TOO_LARGE, HttpStatus.CONTENT_TOO_LARGE,
          ImageException.Reason.UNSUPPORTED, HttpStatus.UNSUPPORTED_MEDIA_TYPE);

  /** What the log says of a request whose client hung up. */
  private static final int CLIENT_IS_GONE = 499;

  private Errors() {}

  /** The body of every error. */
  record Body(String error) {}

  /** Maps errors to answers; what the site has is there, if not for every method. */
  static void map(RoutesConfig routes, SiteHandler site) {
    routes.exception(Problem.class, (e, ctx) -> answer(ctx, e.status(), e.getMessage()));
    routes.exception(
        ImageException.class,
        (e, ctx) -> answer(ctx, STATUS_OF_REASON.get(e.reason()), e.getMessage()));
    routes.exception(BusyException.class, (e, ctx) -> retryLater(ctx, e.getMessage()));
    routes.exception(UnavailableException.class, Errors::unavailable);
    routes.exception(
        TimeoutException.class, (e, ctx) -> retryLater(ctx, "the picture took too long"));
    routes.exception(HttpResponseException.class, (e, ctx) -> refused(e, ctx, site));
    routes.exception(Exception.class, Errors::unexpected);
    routes.exception(CancellationException.class, (e, ctx) -> ctx.status(CLIENT_IS_GONE));
    routes.error(HttpStatus.INTERNAL_SERVER_ERROR, Errors::internal);
  }

  private static void answer(Context ctx, HttpStatus status, String message) {
    ctx.status(status).json(new Body(message));
  }

  private static void retryLater(Context ctx, String message) {
    retryAfter(ctx, OptionalLong.of(variedSeconds()));
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, message);
  }

  static Problem busy() {
    return new Problem(
        HttpStatus.SERVICE_UNAVAILABLE,
        "the server is busy: too many pictures wait; try again in a moment");
  }

  /** Each client is told another time, so that they do not all come back at once. */
  static long variedSeconds() {
    return ThreadLocalRandom.current().nextLong(1, MOST_RETRY_AFTER_SECONDS + 1);
  }

  private static void unavailable(UnavailableException e, Context ctx) {
    retryAfter(ctx, e.seconds());
    answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
  }

  /** Says when to ask again, where that is of use. */
  static void retryAfter(Context ctx, OptionalLong seconds) {
    seconds.ifPresent(number -> ctx.header(Header.RETRY_AFTER, String.valueOf(number)));
  }

  private static void refused(HttpResponseException e, Context ctx, SiteHandler site) {
    HttpStatus status = HttpStatus.forStatus(e.getStatus());
    if (e instanceof MethodNotAllowedResponse) {
      wrongMethod(ctx, String.join(", ", e.getDetails().values()));
    } else if (status == HttpStatus.NOT_FOUND && site.canHandle(ctx)) {
      wrongMethod(ctx, "GET");
    } else if (status == HttpStatus.NOT_FOUND) {
      answer(ctx, status, "there is nothing at " + ctx.path());
    } else {
      answer(ctx, status, e.getMessage());
    }
  }

  private static void wrongMethod(Context ctx, String allowed) {
    ctx.header(Header.ALLOW, allowed);
    answer(
        ctx,
        HttpStatus.METHOD_NOT_ALLOWED,
        ctx.path() + " takes " + allowed + ", not " + ctx.method());
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
}
