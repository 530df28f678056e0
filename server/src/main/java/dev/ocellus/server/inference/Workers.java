package dev.ocellus.server.inference;

import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on a bounded number of pictures at a time, lets a bounded number wait, and turns away the
 * rest. All pictures that are worked on together have no more pixels than one may have, so memory
 * is bounded too: many small ones go side by side, a large one alone.
 */
public final class Workers implements AutoCloseable {
  private static final long PIXELS_PER_PERMIT = 1 << 16;

  private final ThreadPoolExecutor threads;
  private final Semaphore pixels;
  private final int allPixels;
  private final Duration timeout;

  /** Work on one picture. */
  @FunctionalInterface
  public interface Job<T> {
    /**
     * Does the work.
     *
     * @param progress to be told how far the work is; ends it when nobody waits for it any more
     */
    T run(Progress progress);
  }

  /**
   * Workers, idle.
   *
   * @param atATime how many pictures are worked on at a time
   * @param waiting how many more may wait
   * @param maxPixels how many pixels the pictures that are worked on may have together
   * @param timeout after which work that is not done is given up
   */
  public Workers(int atATime, int waiting, long maxPixels, Duration timeout) {
    AtomicInteger count = new AtomicInteger();
    threads =
        new ThreadPoolExecutor(
            atATime,
            atATime,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(waiting),
            work -> new Thread(work, "worker-" + count.incrementAndGet()));
    allPixels = permits(maxPixels);
    pixels = new Semaphore(allPixels, true);
    this.timeout = timeout;
  }

  private static int permits(long pixels) {
    return (int) Math.min(Integer.MAX_VALUE, pixels / PIXELS_PER_PERMIT + 1);
  }

  /** Whether {@link #submit} would turn work away just now. */
  public boolean areFull() {
    return threads.getQueue().remainingCapacity() == 0;
  }

  /**
   * Has work done.
   *
   * @param pictureSize the picture's pixels
   * @return its result; fails with what the work throws, {@link
   *     java.util.concurrent.TimeoutException}, or {@link BusyException} when memory runs out
   * @throws BusyException when too much work waits
   */
  public <T> CompletableFuture<T> submit(long pictureSize, Job<T> job) {
    CompletableFuture<T> result = new CompletableFuture<>();
    try {
      threads.execute(() -> work(pictureSize, job, result));
    } catch (RejectedExecutionException e) {
      throw new BusyException("the server is busy: too many pictures wait; try again in a moment");
    }
    return result.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
  }

  private <T> void work(long pictureSize, Job<T> job, CompletableFuture<T> result) {
    int needed = Math.min(allPixels, permits(pictureSize));
    pixels.acquireUninterruptibly(needed);
    try {
      endIfDone(result);
      result.complete(job.run(fraction -> endIfDone(result)));
    } catch (OutOfMemoryError e) {
      result.completeExceptionally(
          new BusyException("the server has too little memory for this picture now"));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    } finally {
      pixels.release(needed);
    }
  }

  private static void endIfDone(CompletableFuture<?> result) {
    if (result.isDone()) {
      throw new CancelledException();
    }
  }

  /** Takes no more work and waits until what was taken is done, at most the timeout. */
  @Override
  public void close() {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
