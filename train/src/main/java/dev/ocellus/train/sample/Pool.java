package dev.ocellus.train.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Samples of one network. Faces, what may be one, and the rest are kept apart, since nearly all of
 * a picture is no face; the oldest ones go when there is no room.
 */
public final class Pool {
  private static final float FACE = 0.5f;
  private static final float DOUBTFUL = 0.02f;

  /** Which share of a batch each kind has. */
  private static final double[] SHARES = {0.4, 0.25, 0.35};

  private final List<Ring> kinds = new ArrayList<>();

  /** The newest samples of a kind. */
  private static final class Ring {
    private final int capacity;
    private final List<Sample> samples = new ArrayList<>();
    private int next;

    Ring(int capacity) {
      this.capacity = capacity;
    }

    void add(Sample sample) {
      if (samples.size() < capacity) {
        samples.add(sample);
      } else {
        samples.set(next, sample);
        next = (next + 1) % capacity;
      }
    }
  }

  /**
   * An empty pool.
   *
   * @param capacity how many samples of each kind are kept
   */
  public Pool(int capacity) {
    for (int i = 0; i < SHARES.length; i++) {
      kinds.add(new Ring(capacity));
    }
  }

  public void add(Sample sample) {
    int kind = sample.score() > FACE ? 0 : sample.score() > DOUBTFUL ? 1 : 2;
    kinds.get(kind).add(sample);
  }

  /** Samples drawn by chance, each kind with its share; none while a kind has none. */
  public List<Sample> batch(int size, SplittableRandom random) {
    List<Sample> batch = new ArrayList<>();
    if (kinds.stream().anyMatch(kind -> kind.samples.isEmpty())) {
      return batch;
    }
    for (int i = 0; i < SHARES.length; i++) {
      List<Sample> samples = kinds.get(i).samples;
      int count = (int) Math.round(size * SHARES[i]);
      for (int j = 0; j < count; j++) {
        batch.add(samples.get(random.nextInt(samples.size())));
      }
    }
    return batch;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (Ring kind : kinds) {
      text.append(text.isEmpty() ? "" : "/").append(kind.samples.size());
    }
    return text.toString();
  }
}
