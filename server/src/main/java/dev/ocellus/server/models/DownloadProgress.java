package dev.ocellus.server.models;

/** Hears how far a download is. */
@FunctionalInterface
public interface DownloadProgress {
  /**
   * Called when a transfer begins, while it goes on and when it ends.
   *
   * @param file the file's name
   * @param bytes how many have come, those of an earlier attempt included
   * @param total how many the file has; -1 when the publisher does not say
   */
  void at(String file, long bytes, long total);

  /** Called when another process is fetching the same file, and this one waits for it. */
  default void waitingForAnother(String file) {}
}
