package dev.ocellus.server.models;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Fetches files. What was fetched of a file stays beside it as {@code .part}, and the next attempt
 * goes on from there, from whichever address; only a file with the right checksum gets its name, in
 * one step. Processes and threads that want the same file wait for each other. An interrupt ends a
 * transfer when its next bytes come, and waiting for others at once.
 */
public final class Downloader {
  private static final int ATTEMPTS = 3;
  private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

  private final Transfer transfer;

  /**
   * A downloader.
   *
   * @param environment the variables that may name a proxy
   */
  public Downloader(Map<String, String> environment) {
    transfer = new Transfer(new Proxies(environment));
  }

  /**
   * Fetches a file from the first of its addresses that has it.
   *
   * @param target where it goes; what is there is replaced unless it is this very file
   * @param progress hears how many bytes of the file have come
   * @throws IOException when it cannot be fetched, saying why of each address
   */
  void fetch(KnownFile file, Path target, DownloadProgress progress) throws IOException {
    ReentrantLock mine = LOCKS.computeIfAbsent(target.toAbsolutePath(), p -> new ReentrantLock());
    acquire(mine);
    try {
      Files.createDirectories(target.getParent());
      fetchAlone(file, target, progress);
    } catch (FileSystemException e) {
      throw IoErrors.unwritable(e);
    } finally {
      mine.unlock();
    }
  }

  private static void acquire(ReentrantLock lock) throws ClosedByInterruptException {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ClosedByInterruptException();
    }
  }

  private void fetchAlone(KnownFile file, Path target, DownloadProgress progress)
      throws IOException {
    Path lock = target.resolveSibling(target.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = acquire(channel, file, progress)) {
      if (held.isValid() && !isDone(file, target)) {
        fetchFromAny(file, target, progress);
      }
    }
  }

  private static FileLock acquire(FileChannel channel, KnownFile file, DownloadProgress progress)
      throws IOException {
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

  private void fetchFromAny(KnownFile file, Path target, DownloadProgress progress)
      throws IOException {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    Set<String> failures = new LinkedHashSet<>();
    for (URI address : file.addresses()) {
      try {
        fetchFrom(address, file, part, progress);
        Files.move(
            part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return;
      } catch (FileSystemException | ClosedByInterruptException e) {
        throw e;
      } catch (IOException e) {
        failures.add(IoErrors.plain(e));
      }
    }
    throw new IOException(String.join("; ", failures));
  }

  private void fetchFrom(URI address, KnownFile file, Path part, DownloadProgress progress)
      throws IOException {
    boolean resumed = Files.exists(part);
    transferAll(file, address, part, progress);
    byte[] bytes = Files.readAllBytes(part);
    if (!file.checksum().matches(bytes) && resumed) {
      Files.delete(part);
      transferAll(file, address, part, progress);
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
  }

  private void transferAll(KnownFile file, URI address, Path part, DownloadProgress progress)
      throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        transfer.toFile(
            address, part, (bytes, total) -> progress.at(file.fileName(), bytes, total));
        return;
      } catch (BrokenTransferException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
