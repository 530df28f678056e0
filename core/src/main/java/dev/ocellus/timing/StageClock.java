package dev.ocellus.timing;

import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Tensor;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Adds up the time spent in each stage of one picture. */
public final class StageClock {
  /** What the time is spent on; see {@link Timings}. */
  public enum Stage {
    PREPROCESS,
    INFER,
    POSTPROCESS
  }

  private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);
  private Stage stage;
  private long since;

  private StageClock() {}

  /** A clock that runs from now on, at first for {@code stage}. */
  public static StageClock startedAt(Stage stage) {
    StageClock clock = new StageClock();
    clock.stage = stage;
    clock.since = System.nanoTime();
    return clock;
  }

  /** From now on the time is spent on {@code next}. */
  public void enter(Stage next) {
    long now = System.nanoTime();
    nanos.merge(stage, now - since, Long::sum);
    since = now;
    stage = next;
  }

  /**
   * Runs a model. Until its inputs are ready the time is spent on preprocessing, and from its end
   * on on postprocessing.
   */
  public Map<String, Tensor> run(
      Model model, Map<String, Tensor> inputs, List<String> outputs, Progress progress) {
    enter(Stage.PREPROCESS);
    Map<String, Tensor> prepared = model.prepare(inputs);
    enter(Stage.INFER);
    Map<String, Tensor> results = model.run(prepared, outputs, progress);
    enter(Stage.POSTPROCESS);
    return results;
  }

  /** What was spent until now. */
  public Timings timings() {
    enter(stage);
    return new Timings(0, ms(Stage.PREPROCESS), ms(Stage.INFER), ms(Stage.POSTPROCESS));
  }

  private double ms(Stage of) {
    return nanos.getOrDefault(of, 0L) / 1e6;
  }
}
