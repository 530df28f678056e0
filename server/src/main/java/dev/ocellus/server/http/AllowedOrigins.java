package dev.ocellus.server.http;

import java.util.List;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * The origins whose pages may read what the server answers, and send pictures (CORS).
 *
 * @param origins such as {@code https://pages.example}; {@code *} for all
 */
record AllowedOrigins(List<String> origins) {
  private static final String ANY = "*";

  /** Tells a page of an allowed origin that it is one; returns whether it is. */
  boolean welcome(Request request, Response response) {
    String origin = request.getHeaders().get(HttpHeader.ORIGIN);
    boolean isAllowed = origin != null && (origins.contains(ANY) || origins.contains(origin));
    if (isAllowed) {
      HttpFields.Mutable headers = response.getHeaders();
      headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
      headers.put(HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, "Retry-After, X-Request-Id");
      headers.add(new HttpField(HttpHeader.VARY, "Origin"));
    }
    return isAllowed;
  }
}
