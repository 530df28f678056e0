package dev.ocellus.server.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
  private static final Duration LONG = Duration.ofMinutes(5);

  @Test
  void smallPicturesAreWorkedOnSideBySide() {
    try (Workers workers = new Workers(2, 4, 40 * MEGAPIXEL, LONG)) {
      CyclicBarrier both = new CyclicBarrier(2);
      List<CompletableFuture<Integer>> results =
          IntStream.range(0, 2)
              .mapToObj(i -> workers.submit(MEGAPIXEL, progress -> await(both)))
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
    try (Workers workers = new Workers(4, 20, 40 * MEGAPIXEL, LONG)) {
      List<CompletableFuture<Integer>> results =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      workers.submit(
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
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, LONG)) {
      Workers.Job<Boolean> job =
          progress -> {
            started.countDown();
            awaitUnchecked(end);
            return true;
          };
      CompletableFuture<Boolean> working = workers.submit(1, job);
      started.await();
      CompletableFuture<Boolean> waiting = workers.submit(1, job);
      assertThat(workers.areFull()).isTrue();
      assertThatThrownBy(() -> workers.submit(1, job))
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
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, Duration.ofMillis(50))) {
      CompletableFuture<Void> result =
          workers.submit(
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
    try (Workers workers = new Workers(1, 4, MEGAPIXEL, LONG)) {
      CompletableFuture<Object> result =
          workers.submit(
              1,
              progress -> {
                throw new OutOfMemoryError("as from an allocation too large");
              });
      assertThatThrownBy(result::join)
          .hasCauseInstanceOf(BusyException.class)
          .hasMessageContaining("the server has too little memory for this picture now");
      assertThat(workers.submit(1, progress -> 7).join()).isEqualTo(7);
    }
  }

  @Test
  void aPictureLargerThanAllOfThemMayBeIsWorkedOnAlone() {
    try (Workers workers = new Workers(1, 1, MEGAPIXEL, LONG)) {
      assertThat(workers.submit(1L << 40, progress -> 7).join()).isEqualTo(7);
    }
  }
}
