package dev.ocellus.bench.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rounds in which each contestant has its turn, one after the other, so that whatever slows the
 * machine down for a while slows all of them.
 *
 * @param warmUps rounds that are not counted
 * @param counted rounds that are
 * @param settling runs that begin a turn and are not counted: the contestant before has emptied the
 *     caches
 * @param runs how many runs of a turn count; their median is the turn's time
 */
public record Rounds(int warmUps, int counted, int settling, int runs) {
  /** Threads that wait for work spin for a while; after this long they sleep. */
  private static final int PAUSE_MS = 20;

  /** The same rounds with turns of which one run counts, for what takes long. */
  public Rounds ofSingleRuns() {
    return new Rounds(warmUps, counted, settling, 1);
  }

  /** Lets all contestants take turns. */
  public Map<Contestant, Sample> run(List<? extends Contestant> contestants) {
    Map<Contestant, List<Double>> times = new LinkedHashMap<>();
    contestants.forEach(contestant -> times.put(contestant, new ArrayList<>()));
    for (int round = 0; round < warmUps + counted; round++) {
      for (Contestant contestant : contestants) {
        pause();
        double time = Sample.median(contestant.time(settling, runs));
        if (round >= warmUps) {
          times.get(contestant).add(time);
        }
      }
    }
    Map<Contestant, Sample> samples = new LinkedHashMap<>();
    times.forEach((contestant, list) -> samples.put(contestant, Sample.of(list)));
    return samples;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while measuring", e);
    }
  }
}
