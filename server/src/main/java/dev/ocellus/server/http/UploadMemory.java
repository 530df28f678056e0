package dev.ocellus.server.http;

import java.util.HashMap;
import java.util.Map;

/** How many bytes of bodies are held for clients: all have their bound, and each has half of it. */
final class UploadMemory {
  private final long most;
  private final Map<String, Long> byClient = new HashMap<>();
  private long held;

  UploadMemory(long most) {
    this.most = most;
  }

  /** Counts bytes for a client; false where there is no room for them. */
  synchronized boolean take(String client, int bytes) {
    long ofClient = byClient.getOrDefault(client, 0L) + bytes;
    if (held + bytes > most || ofClient > most / 2) {
      return false;
    }
    held += bytes;
    byClient.put(client, ofClient);
    return true;
  }

  synchronized void release(String client, long bytes) {
    held -= bytes;
    byClient.computeIfPresent(client, (name, all) -> all == bytes ? null : all - bytes);
  }
}
