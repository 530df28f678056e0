package dev.ocellus.server.models;

import java.util.Locale;

/** How large files are, in words. */
public final class FileSize {
  private static final int KILOBYTE = 1024;
  private static final double MEGABYTE = 1024 * 1024;

  private FileSize() {}

  /** Such as {@code 13.3 MB}, or {@code 21 KB} for less than a tenth of one. */
  public static String of(long bytes) {
    return bytes < MEGABYTE / 10
        ? (bytes + KILOBYTE - 1) / KILOBYTE + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
  }
}
