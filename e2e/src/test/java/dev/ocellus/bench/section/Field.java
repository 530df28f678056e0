package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Input;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.NativeTensorFlow;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Rounds;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.bench.run.Threads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contestants that run one network on one picture, and agree on what it shows. */
final class Field implements AutoCloseable {
  /** Of the greatest probability. */
  private static final double MOST_OFF = 1e-3;

  private final Lab lab;
  private final FrozenNetwork network;
  private final Input input;
  private final Map<String, Object> options;
  private final List<Contestant> contestants = new ArrayList<>();
  private Map<Contestant, Sample> samples = Map.of();

  Field(Lab lab, FrozenNetwork network) {
    this.lab = lab;
    this.network = network;
    this.input = Input.of(network.size());
    this.options = lab.site().serve(network, input);
  }

  Contestant nativeTensorFlow(int threads) {
    return add(NativeTensorFlow.classifier(network, input.tensor(), threads));
  }

  PageContestant open(Engine engine, int threads) {
    Map<String, Object> all = new HashMap<>(options);
    all.put("threads", threads);
    String name = engine.label() + ", " + Threads.text(threads);
    return add(lab.browsing().open(name, engine.module(), all));
  }

  private <T extends Contestant> T add(T contestant) {
    contestants.add(contestant);
    return contestant;
  }

  /** Runs the rounds, after each has shown that it computes what the first one does. */
  void run(Rounds rounds) {
    contestants.forEach(contestant -> contestant.time(0, 1));
    float[] expected = contestants.get(0).output();
    contestants.forEach(contestant -> check(contestant, expected));
    samples = rounds.run(contestants);
  }

  private static void check(Contestant contestant, float[] expected) {
    float[] found = contestant.output();
    double greatest = 0;
    double off = found.length == expected.length ? 0 : Double.POSITIVE_INFINITY;
    for (int i = 0; i < expected.length && off < Double.POSITIVE_INFINITY; i++) {
      greatest = Math.max(greatest, expected[i]);
      off = Math.max(off, Math.abs(found[i] - expected[i]));
    }
    if (!(off <= MOST_OFF * greatest)) {
      throw new IllegalStateException(
          contestant.name()
              + " gives other probabilities than native TensorFlow: off by "
              + off
              + ", the greatest is "
              + greatest);
    }
  }

  Timing timing(Contestant contestant) {
    return new Timing(contestant.name(), samples.get(contestant));
  }

  /** The fastest of some. */
  Timing best(Contestant first, Contestant second) {
    Timing one = timing(first);
    Timing other = timing(second);
    return one.sample().median() <= other.sample().median() ? one : other;
  }

  Row ratio(String what, double target, Contestant ours, Contestant peer) {
    return Row.ratio(what, target, timing(ours), timing(peer));
  }

  void print(String title, Report report) {
    Table table = new Table(title, "who", "median ms", "least ms");
    samples.forEach(
        (contestant, sample) -> table.add(contestant.name(), sample.median(), sample.least()));
    report.add(table);
  }

  @Override
  public void close() {
    contestants.forEach(Contestant::close);
  }
}
