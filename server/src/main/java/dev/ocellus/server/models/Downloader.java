package dev.ocellus.server.models;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/**
 * Fetches files. What was fetched of a file stays beside it as {@code .part}, and the next attempt
 * goes on from there; only a file with the right checksum gets its name, in one step. Processes
 * that want the same file wait for each other.
 */
public final class Downloader {
  private static final int ATTEMPTS = 3;
  private static final Object ONE_AT_A_TIME = new Object();

  private final Transfer transfer;
  private final DownloadProgress progress;

  /**
   * A downloader.
   *
   * @param environment the variables that may name a proxy
   * @param progress hears how many bytes of a file have come
   */
  public Downloader(Map<String, String> environment, DownloadProgress progress) {
    this.progress = progress;
    transfer = new Transfer(new Proxies(environment), progress);
  }

  /**
   * Fetches a file from its publisher.
   *
   * @param target where it goes; what is there is replaced unless it is this very file
   * @throws IOException when it cannot be fetched, saying why
   */
  void fetch(KnownFile file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    Path lock = target.resolveSibling(target.getFileName() + ".lock");
    synchronized (ONE_AT_A_TIME) {
      try (FileChannel channel =
              FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock held = acquire(channel, file)) {
        if (held.isValid() && !isDone(file, target)) {
          fetchLocked(file, target);
        }
      }
    }
  }

  private FileLock acquire(FileChannel channel, KnownFile file) throws IOException {
    FileLock lock = channel.tryLock();
    if (lock != null) {
      return lock;
    }
    progress.waitingForAnother(file.fileName());
    return channel.lock();
  }

  private static boolean isDone(KnownFile file, Path target) throws IOException {
    return Files.isRegularFile(target) && file.checksum().matches(Files.readAllBytes(target));
  }

  private void fetchLocked(KnownFile file, Path target) throws IOException {
    URI address = file.publisher().orElseThrow();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    boolean resumed = Files.exists(part);
    transferAll(file, address, part);
    byte[] bytes = Files.readAllBytes(part);
    if (!file.checksum().matches(bytes) && resumed) {
      Files.delete(part);
      transferAll(file, address, part);
      bytes = Files.readAllBytes(part);
    }
    if (!file.checksum().matches(bytes)) {
      Files.delete(part);
      throw new IOException(
          address
              + " gave "
              + bytes.length
              + " bytes of another file: "
              + file.checksum().difference(bytes));
    }
    Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private void transferAll(KnownFile file, URI address, Path part) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        transfer.toFile(file.fileName(), address, part);
        return;
      } catch (BrokenTransferException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
