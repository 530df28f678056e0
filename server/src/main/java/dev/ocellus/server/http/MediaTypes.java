package dev.ocellus.server.http;

import java.util.Map;
import java.util.Set;

/** Media types by file extension, of what is served here. */
final class MediaTypes {
  private static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_EXTENSION =
      Map.ofEntries(
          Map.entry("html", "text/html;charset=utf-8"),
          Map.entry("css", "text/css;charset=utf-8"),
          Map.entry("js", "text/javascript;charset=utf-8"),
          Map.entry("mjs", "text/javascript;charset=utf-8"),
          Map.entry("txt", "text/plain;charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("map", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("bmp", "image/bmp"),
          Map.entry("webp", "image/webp"),
          Map.entry("woff2", "font/woff2"));

  private static final Set<String> COMPRESSED_ALREADY =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "woff2");

  private MediaTypes() {}

  static String of(String path) {
    return BY_EXTENSION.getOrDefault(extension(path), UNKNOWN);
  }

  static boolean isWorthCompressing(String path) {
    String extension = extension(path);
    return BY_EXTENSION.containsKey(extension) && !COMPRESSED_ALREADY.contains(extension);
  }

  static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
