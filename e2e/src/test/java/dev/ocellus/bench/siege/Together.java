package dev.ocellus.bench.siege;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Several clients at the same time. */
final class Together {
  private Together() {}

  /** Does the same so many times at once, and returns when all are done. */
  static <T> List<T> times(int count, Callable<T> task) throws InterruptedException {
    return all(Stream.generate(() -> task).limit(count).toList());
  }

  /** Does all of these at once, and returns when they are done. */
  static <T> List<T> all(List<Callable<T>> tasks) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
    try {
      List<Future<T>> results = threads.invokeAll(tasks);
      return results.stream().map(Together::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a client failed: " + e.getCause(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while clients asked", e);
    }
  }
}
