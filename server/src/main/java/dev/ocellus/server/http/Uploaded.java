package dev.ocellus.server.http;

import io.javalin.http.Context;
import org.eclipse.jetty.server.Request;

/** A body that has come. */
final class Uploaded {
  private static final String NAME = Uploaded.class.getName();

  private final byte[] body;
  private final Hangup hangup;

  /**
   * A body.
   *
   * @param hangup watches over its client
   */
  Uploaded(byte[] body, Hangup hangup) {
    this.body = body;
    this.hangup = hangup;
  }

  /** Shared, not to be changed. */
  byte[] body() {
    return body;
  }

  Hangup hangup() {
    return hangup;
  }

  void putInto(Request request) {
    request.setAttribute(NAME, this);
  }

  /** A request's body, which is empty where it has none. */
  static Uploaded of(Context ctx) {
    Uploaded uploaded = ctx.attribute(NAME);
    return uploaded == null ? new Uploaded(new byte[0], Hangup.NEVER) : uploaded;
  }
}
