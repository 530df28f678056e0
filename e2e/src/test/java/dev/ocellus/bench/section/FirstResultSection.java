package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Input;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.bench.run.Threads;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * From a model's bytes in memory to its first result, on a fresh page whose runtime has started;
 * each engine with one thread and with two, and the better of both is what counts.
 */
final class FirstResultSection implements Section {
  private static final List<Integer> THREADS = List.of(1, 2);

  private final Map<Way, List<Double>> times = new LinkedHashMap<>();

  private record Way(Engine engine, int threads) {
    String name() {
      return engine.label() + ", " + Threads.text(threads);
    }

    boolean isOurs() {
      return engine == Engine.OCELLUS;
    }
  }

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    Map<String, Object> served = lab.site().serve(network, Input.of(network.size()));
    for (int round = 0; round < lab.effort().fresh(); round++) {
      for (Engine engine : Engine.values()) {
        for (int threads : THREADS) {
          measure(new Way(engine, threads), served, lab);
        }
      }
    }
    Table table = new Table("Model bytes to first result", "who", "median ms", "least ms");
    times.keySet().stream()
        .map(this::timing)
        .forEach(way -> table.add(way.name(), way.sample().median(), way.sample().least()));
    report.add(table);
    report.add(
        Row.ratio(
            "model bytes to first result: ours / best peer",
            0.5,
            best(Way::isOurs),
            best(way -> !way.isOurs())));
  }

  private void measure(Way way, Map<String, Object> served, Lab lab) {
    Map<String, Object> options = new HashMap<>(served);
    options.put("threads", way.threads());
    double time = lab.browsing().first(way.engine().module(), options);
    times.computeIfAbsent(way, unused -> new ArrayList<>()).add(time);
  }

  private Timing best(Predicate<Way> which) {
    return times.keySet().stream()
        .filter(which)
        .map(this::timing)
        .min(Comparator.comparingDouble(timing -> timing.sample().median()))
        .orElseThrow();
  }

  private Timing timing(Way way) {
    return new Timing(way.name(), Sample.of(times.get(way)));
  }
}
