package dev.ocellus.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every response tells the browser it may and may not do. */
final class SecurityHeaders {
  /** Which pages may load an answer without CORS. */
  static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self' 'wasm-unsafe-eval'",
          "connect-src 'self'",
          "img-src 'self' blob: data:",
          "style-src 'self'",
          "worker-src 'self'",
          "manifest-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
          "frame-ancestors 'none'",
          "require-trusted-types-for 'script'");

  static final Map<String, String> ALL = all();

  private SecurityHeaders() {}

  private static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Embedder-Policy", "require-corp");
    headers.put(RESOURCE_POLICY, "same-origin");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put(
        "Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=()");
    return headers;
  }
}
