package dev.ocellus.server.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class WorkersTest {
  private static final long MEGAPIXEL = 1_000_000;
  private static final String CLIENT = "192.0.2.1";
  private static final String OTHER = "192.0.2.2";
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void smallPicturesAreWorkedOnSideBySide() {
    try (Workers workers = new Workers(2, 4, 40 * MEGAPIXEL, LONG, LONG)) {
      CyclicBarrier both = new CyclicBarrier(2);
      List<CompletableFuture<Integer>> results =
          IntStream.range(0, 2)
              .mapToObj(i -> workers.submit(CLIENT, MEGAPIXEL, progress -> await(both)))
              .toList();
      assertThat(results).allSatisfy(result -> assertThat(result.join()).isBetween(0, 1));
    }
  }

  private static int await(CyclicBarrier barrier) {
    try {
      return barrier.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void largePicturesAreWorkedOnOneAfterTheOther() {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (Workers workers = new Workers(4, 20, 40 * MEGAPIXEL, LONG, LONG)) {
      List<CompletableFuture<Integer>> results =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      workers.submit(
                          CLIENT,
                          30 * MEGAPIXEL,
                          progress -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            LockSupport.parkNanos(200_000);
                            return now.decrementAndGet();
                          }))
              .toList();
      results.forEach(CompletableFuture::join);
    }
    assertThat(most).hasValue(1);
  }

  @Test
  void whatCannotWaitIsTurnedAway() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, LONG, LONG)) {
      Workers.Job<Boolean> job =
          progress -> {
            started.countDown();
            awaitUnchecked(end);
            return true;
          };
      CompletableFuture<Boolean> working = workers.submit(CLIENT, 1, job);
      started.await();
      CompletableFuture<Boolean> waiting = workers.submit(CLIENT, 1, job);
      assertThat(workers.areFullFor(CLIENT)).isTrue();
      assertThatThrownBy(() -> workers.submit(CLIENT, 1, job))
          .isInstanceOf(BusyException.class)
          .hasMessage("the server is busy: too many pictures wait; try again in a moment");
      end.countDown();
      assertThat(List.of(working.join(), waiting.join())).containsOnly(true);
    }
  }

  private static void awaitUnchecked(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void workThatTakesTooLongIsGivenUpAndEndsAtItsNextStep() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, Duration.ofMillis(50), LONG)) {
      CompletableFuture<Void> result =
          workers.submit(
              CLIENT,
              1,
              progress -> {
                try {
                  while (true) {
                    progress.at(0.5);
                    Thread.onSpinWait();
                  }
                } finally {
                  ended.countDown();
                }
              });
      assertThatThrownBy(result::join)
          .isInstanceOf(CompletionException.class)
          .hasCauseInstanceOf(TimeoutException.class);
      ended.await();
    }
  }

  @Test
  void runningOutOfMemoryIsToldAsBeingBusyAndWorkGoesOn() {
    try (Workers workers = new Workers(1, 4, MEGAPIXEL, LONG, LONG)) {
      CompletableFuture<Object> result =
          workers.submit(
              CLIENT,
              1,
              progress -> {
                throw new OutOfMemoryError("as from an allocation too large");
              });
      assertThatThrownBy(result::join)
          .hasCauseInstanceOf(BusyException.class)
          .hasMessageContaining("the server has too little memory for this picture now");
      assertThat(workers.submit(CLIENT, 1, progress -> 7).join()).isEqualTo(7);
    }
  }

  @Test
  void aPictureLargerThanAllOfThemMayBeIsWorkedOnAlone() {
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, LONG, LONG)) {
      assertThat(workers.submit(CLIENT, 1L << 40, progress -> 7).join()).isEqualTo(7);
    }
  }

  /** Work that says when it runs, and goes on until it is told to end. */
  private static Workers.Job<String> holding(CountDownLatch started, CountDownLatch end) {
    return progress -> {
      started.countDown();
      awaitUnchecked(end);
      return "held";
    };
  }

  @Test
  void clientsTakeTurnsHoweverMuchOneOfThemBrings() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Queue<String> order = new ConcurrentLinkedQueue<>();
    try (Workers workers = new Workers(1, 10, MEGAPIXEL, LONG, LONG)) {
      var unused = workers.submit(CLIENT, 1, holding(started, end));
      started.await();
      List<CompletableFuture<Boolean>> results = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        String name = "first's " + i;
        results.add(workers.submit(CLIENT, 1, progress -> order.add(name)));
      }
      results.add(workers.submit(OTHER, 1, progress -> order.add("other's")));
      end.countDown();
      results.forEach(CompletableFuture::join);
    }
    assertThat(order)
        .containsExactly(
            "first's 0", "other's", "first's 1", "first's 2", "first's 3", "first's 4");
  }

  @Test
  void whoeverHasMostWaitingGivesWayToAnotherClientWhenTheQueueIsFull() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(1, 3, MEGAPIXEL, LONG, LONG)) {
      var unused = workers.submit(CLIENT, 1, holding(started, end));
      started.await();
      List<CompletableFuture<Integer>> results =
          IntStream.range(0, 3).mapToObj(i -> workers.submit(CLIENT, 1, progress -> i)).toList();
      assertThat(workers.areFullFor(CLIENT)).isTrue();
      assertThat(workers.areFullFor(OTHER)).isFalse();
      CompletableFuture<Integer> other = workers.submit(OTHER, 1, progress -> 7);
      assertThatThrownBy(results.get(2)::join).hasCauseInstanceOf(BusyException.class);
      assertThat(workers.areFullFor(OTHER)).isTrue();
      end.countDown();
      assertThat(other.join()).isEqualTo(7);
      assertThat(results.get(0).join() + results.get(1).join()).isEqualTo(1);
    }
  }

  @Test
  void whatWaitsForPixelsOccupiesNoWorker() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(2, 10, 40 * MEGAPIXEL, LONG, LONG)) {
      var unused = workers.submit(CLIENT, 30 * MEGAPIXEL, holding(started, end));
      started.await();
      CompletableFuture<Integer> large = workers.submit(CLIENT, 30 * MEGAPIXEL, progress -> 1);
      assertThat(workers.submit(OTHER, MEGAPIXEL, progress -> 7)).isNotDone();
      large.cancel(false);
      assertThat(workers.submit(OTHER, MEGAPIXEL, progress -> 7).join()).isEqualTo(7);
      end.countDown();
    }
  }

  @Test
  void whatIsCancelledNeverRunsOrEndsAtItsNextStep() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    try (Workers workers = new Workers(1, 10, MEGAPIXEL, LONG, LONG)) {
      CompletableFuture<Object> running =
          workers.submit(
              CLIENT,
              1,
              progress -> {
                started.countDown();
                while (true) {
                  progress.at(0.5);
                  Thread.onSpinWait();
                }
              });
      started.await();
      AtomicInteger runs = new AtomicInteger();
      CompletableFuture<Integer> waiting =
          workers.submit(CLIENT, 1, progress -> runs.incrementAndGet());
      waiting.cancel(false);
      running.cancel(false);
      assertThat(workers.submit(CLIENT, 1, progress -> 7).join()).isEqualTo(7);
      assertThat(runs).hasValue(0);
    }
  }

  @Test
  void closingDoesNotWaitForWorkThatNeverEnds() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Workers workers = new Workers(1, 10, MEGAPIXEL, LONG, LONG);
    CompletableFuture<Object> stuck =
        workers.submit(
            CLIENT,
            1,
            progress -> {
              started.countDown();
              while (end.getCount() > 0) {
                Thread.onSpinWait();
              }
              return 0;
            });
    started.await();
    CompletableFuture<Integer> waiting = workers.submit(CLIENT, 1, progress -> 7);
    workers.close(Duration.ofMillis(10));
    for (CompletableFuture<?> result : List.of(stuck, waiting)) {
      assertThatThrownBy(result::join)
          .hasMessageContaining("the server is being stopped; try again in a moment");
    }
    assertThatThrownBy(() -> workers.submit(CLIENT, 1, progress -> 7))
        .isInstanceOf(BusyException.class);
    end.countDown();
  }

  @Test
  void aPlaceIsStuckWhileItsWorkGoesOnForTooLongAfterItWasGivenUp() throws Exception {
    CountDownLatch end = new CountDownLatch(1);
    try (Workers workers = new Workers(2, 10, MEGAPIXEL, LONG, Duration.ZERO)) {
      for (int stuck = 0; stuck < 2; stuck++) {
        assertThat(workers.stuck()).isEqualTo(stuck);
        assertThat(workers.areAllStuck()).isFalse();
        CountDownLatch started = new CountDownLatch(1);
        CompletableFuture<Integer> job =
            workers.submit(
                CLIENT,
                1,
                progress -> {
                  started.countDown();
                  return awaited(end);
                });
        started.await();
        assertThat(workers.stuck()).isEqualTo(stuck);
        job.cancel(false);
      }
      assertThat(workers.areAllStuck()).isTrue();
      end.countDown();
      assertThat(workers.submit(CLIENT, 1, progress -> 7).join()).isEqualTo(7);
      assertThat(workers.areAllStuck()).isFalse();
    }
  }

  private static int awaited(CountDownLatch end) {
    try {
      end.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
