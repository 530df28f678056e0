package dev.ocellus.server.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses requests by a name that is not the server's, which a page gets a browser to send by
 * letting its own name lead here (DNS rebinding), and pictures that pages of other sites send,
 * unless their origin is allowed (CORS).
 */
final class AccessHandler extends Handler.Wrapper {
  private static final Pattern IP_ADDRESS = Pattern.compile("[0-9.]+|\\[?[0-9a-f:.%]*:[^\\]]*\\]?");
  private static final String ANY = "*";

  private final String ownHost;
  private final List<String> hosts;
  private final AllowedOrigins origins;

  AccessHandler(String ownHost, List<String> hosts, AllowedOrigins origins) {
    this.ownHost = ownHost;
    this.hosts = hosts;
    this.origins = origins;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String host = Request.getServerName(request);
    if (!isOwn(host)) {
      Response.writeError(
          request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421, wrongHost(host));
      return true;
    }
    Optional<String> origin = Optional.ofNullable(request.getHeaders().get(HttpHeader.ORIGIN));
    if (origins.welcome(request, response)) {
      if (isPreflight(request)) {
        preflight(response, callback);
        return true;
      }
    } else if (HttpMethod.POST.is(request.getMethod()) && isOfAnotherSite(request, origin)) {
      String from = origin.orElse("another site");
      Response.writeError(request, response, callback, HttpStatus.FORBIDDEN_403, wrongOrigin(from));
      return true;
    }
    return super.handle(request, response, callback);
  }

  private boolean isOwn(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return IP_ADDRESS.matcher(name).matches()
        || name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equalsIgnoreCase(ownHost)
        || hosts.contains(ANY)
        || hosts.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static String wrongHost(String host) {
    return "this server does not answer to the name "
        + host
        + "; start it with --allow-host "
        + host;
  }

  private static String wrongOrigin(String origin) {
    return "pages of "
        + origin
        + " may not send pictures here; start the server with --allow-origin";
  }

  /** Browsers say of each request of a page where the page came from, in one of two ways. */
  private static boolean isOfAnotherSite(Request request, Optional<String> origin) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    if (site != null) {
      return !List.of("same-origin", "none").contains(site);
    }
    String host = request.getHeaders().get(HttpHeader.HOST);
    return origin.isPresent() && !origin.get().replaceFirst("^https?://", "").equals(host);
  }

  private static boolean isPreflight(Request request) {
    return HttpMethod.OPTIONS.is(request.getMethod())
        && request.getHeaders().contains(HttpHeader.ACCESS_CONTROL_REQUEST_METHOD);
  }

  private static void preflight(Response response, Callback callback) {
    response.setStatus(HttpStatus.NO_CONTENT_204);
    response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
    response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type");
    response.getHeaders().put(HttpHeader.ACCESS_CONTROL_MAX_AGE, "600");
    callback.succeeded();
  }
}
