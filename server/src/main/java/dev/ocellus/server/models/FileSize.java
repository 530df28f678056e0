package dev.ocellus.server.models;

import java.util.Locale;

/** How large files are, in words, in units of a thousand as on the page. */
public final class FileSize {
  private static final int KILOBYTE = 1000;
  private static final double MEGABYTE = 1e6;

  private FileSize() {}

  /** Such as {@code 14.0 MB}, or {@code 21 KB} for less than a tenth of one. */
  public static String of(long bytes) {
    return bytes < MEGABYTE / 10
        ? (bytes + KILOBYTE - 1) / KILOBYTE + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
