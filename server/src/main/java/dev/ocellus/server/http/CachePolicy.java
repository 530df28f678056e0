package dev.ocellus.server.http;

import java.util.regex.Pattern;

/** How long browsers may keep a file: for good when its name changes with its content. */
final class CachePolicy {
  static final String IMMUTABLE = "public, max-age=31536000, immutable";
  static final String REVALIDATE = "no-cache";

  private static final Pattern HASHED = Pattern.compile("[.-][0-9a-f]{8,64}\\.[a-z0-9.]+$");

  private CachePolicy() {}

  static String of(String path) {
    return HASHED.matcher(path).find() ? IMMUTABLE : REVALIDATE;
  }
}
