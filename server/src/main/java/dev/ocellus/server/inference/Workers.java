package dev.ocellus.server.inference;

import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Works on a bounded number of pictures at a time, lets a bounded number wait, and turns away the
 * rest. All pictures that are worked on together have no more pixels than one may have, so memory
 * is bounded too: many small ones go side by side, a large one alone. Clients take turns, and what
 * waits occupies no thread.
 *
 * <p>Work is over for whoever waits for it when its result is: at the timeout, or when the caller
 * cancels it. What waits then leaves the queue at once, what runs ends at its next step.
 */
public final class Workers implements AutoCloseable {
  private static final String BUSY =
      "the server is busy: too many pictures wait; try again in a moment";

  private static final String STOPPING = "the server is being stopped; try again in a moment";

  private final int atATime;
  private final int mostWaiting;
  private final long maxPixels;
  private final Duration timeout;
  private final Duration longestStep;
  private final ExecutorService threads;
  private final FairQueue<Task<?>> waiting = new FairQueue<>();
  private final Set<Task<?>> running = new HashSet<>();
  private long pixels;
  private boolean closed;

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
   * @param longestStep how long a step may take; work that goes on for longer when nobody waits for
   *     it is stuck
   */
  public Workers(int atATime, int waiting, long maxPixels, Duration timeout, Duration longestStep) {
    AtomicInteger count = new AtomicInteger();
    this.atATime = atATime;
    this.mostWaiting = waiting;
    this.maxPixels = maxPixels;
    this.timeout = timeout;
    this.longestStep = longestStep;
    threads =
        Executors.newFixedThreadPool(
            atATime, work -> new Thread(work, "worker-" + count.incrementAndGet()));
  }

  /** Whether {@link #submit} would turn a client's work away just now. */
  public synchronized boolean areFullFor(String client) {
    return waiting.size() >= mostWaiting && !waiting.isOutnumbered(client);
  }

  /** How many workers go on with what nobody waits for any more, and do not come to an end. */
  public synchronized int stuck() {
    return (int) running.stream().filter(Task::isStuck).count();
  }

  /** Whether no worker is left that is not stuck. */
  public boolean areAllStuck() {
    return stuck() == atATime;
  }

  /**
   * Has work done. Where too much waits, the client that has most waiting loses what came last.
   *
   * @param client whose work it is
   * @param pictureSize the picture's pixels
   * @return its result, to be cancelled when nobody waits for it any more; fails with what the work
   *     throws, {@link java.util.concurrent.TimeoutException}, or {@link BusyException} when memory
   *     runs out or the place is another client's
   * @throws BusyException when too much work waits
   */
  public <T> CompletableFuture<T> submit(String client, long pictureSize, Job<T> job) {
    Task<T> task = new Task<>(client, Math.min(pictureSize, maxPixels), job);
    Task<?> dropped = enqueue(task);
    if (dropped != null) {
      dropped.result.completeExceptionally(new BusyException(BUSY));
    }
    task.result.orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
    var unused = task.result.whenComplete((value, failure) -> over(task));
    return task.result;
  }

  /** The work that had to give way; null for none. */
  private synchronized Task<?> enqueue(Task<?> task) {
    if (closed || areFullFor(task.client)) {
      throw new BusyException(BUSY);
    }
    Task<?> dropped = waiting.size() >= mostWaiting ? waiting.dropFromLongest() : null;
    waiting.add(task.client, task);
    startWhatFits();
    return dropped;
  }

  private synchronized void over(Task<?> task) {
    task.over = System.nanoTime();
    waiting.remove(task.client, task);
    startWhatFits();
  }

  private synchronized void ended(Task<?> task) {
    running.remove(task);
    pixels -= task.pixels;
    startWhatFits();
    notifyAll();
  }

  private void startWhatFits() {
    while (waiting.size() > 0
        && running.size() < atATime
        && pixels + waiting.peek().pixels <= maxPixels) {
      Task<?> next = waiting.poll();
      running.add(next);
      pixels += next.pixels;
      threads.execute(next);
    }
  }

  private final class Task<T> implements Runnable {
    private final String client;
    private final long pixels;
    private final Job<T> job;
    private final CompletableFuture<T> result = new CompletableFuture<>();
    private long over;

    Task(String client, long pixels, Job<T> job) {
      this.client = client;
      this.pixels = pixels;
      this.job = job;
    }

    boolean isStuck() {
      return result.isDone() && over != 0 && System.nanoTime() - over >= longestStep.toNanos();
    }

    @Override
    public void run() {
      try {
        endIfOver();
        result.complete(job.run(fraction -> endIfOver()));
      } catch (OutOfMemoryError e) {
        result.completeExceptionally(
            new BusyException("the server has too little memory for this picture now"));
      } catch (RuntimeException | Error e) {
        result.completeExceptionally(e);
      } finally {
        ended(this);
      }
    }

    private void endIfOver() {
      if (result.isDone()) {
        throw new CancelledException();
      }
    }
  }

  /** Takes no more work and waits until what was taken is done, at most the timeout. */
  @Override
  public void close() {
    close(timeout);
  }

  /** Takes no more work, waits until what was taken is done, and gives up the rest. */
  public void close(Duration patience) {
    try {
      awaitIdle(System.nanoTime() + patience.toNanos());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    abandoned().forEach(task -> task.result.completeExceptionally(new BusyException(STOPPING)));
    threads.shutdownNow();
  }

  private synchronized void awaitIdle(long end) throws InterruptedException {
    closed = true;
    long left = end - System.nanoTime();
    while (left > 0 && running.size() + waiting.size() > 0) {
      wait(Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
      left = end - System.nanoTime();
    }
  }

  private synchronized List<Task<?>> abandoned() {
    List<Task<?>> tasks = new ArrayList<>(running);
    while (waiting.size() > 0) {
      tasks.add(waiting.poll());
    }
    return tasks;
  }
}
