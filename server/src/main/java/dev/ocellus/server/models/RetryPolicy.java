package dev.ocellus.server.models;

import java.time.Duration;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * When a transfer that failed is tried again: after pauses that double up to a limit, each between
 * half of that and all of it by chance, so that many servers do not ask at the same time.
 *
 * @param first the pause after the first failure
 * @param most the longest pause
 * @param look how often the folders are looked at meanwhile
 */
public record RetryPolicy(Duration first, Duration most, Duration look, RandomGenerator random) {

  /** From 2 seconds to 5 minutes. */
  public static RetryPolicy usual() {
    return new RetryPolicy(
        Duration.ofSeconds(2), Duration.ofMinutes(5), Duration.ofSeconds(1), new Random());
  }

  /** The pause after so many failures one after the other, at least one. */
  Duration pause(int failures) {
    Duration longest = first;
    for (int i = 1; i < failures && longest.compareTo(most) < 0; i++) {
      longest = longest.multipliedBy(2);
    }
    long half = Math.min(longest.toMillis(), most.toMillis()) / 2;
    return Duration.ofMillis(half + random.nextLong(half + 1));
  }
}
