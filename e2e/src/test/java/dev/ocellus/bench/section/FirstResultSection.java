package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Input;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Sample;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * From a model's bytes in memory to its first result, on a fresh page whose runtime has started.
 */
final class FirstResultSection implements Section {
  private final Map<Engine, List<Double>> times = new EnumMap<>(Engine.class);

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    Map<String, Object> options =
        new HashMap<>(lab.site().serve(network, Input.of(network.size())));
    options.put("threads", 1);
    for (int round = 0; round < lab.effort().fresh(); round++) {
      for (Engine engine : Engine.values()) {
        double time = lab.browsing().first(engine.module(), options);
        times.computeIfAbsent(engine, unused -> new ArrayList<>()).add(time);
      }
    }
    Table table = new Table("Model bytes to first result", "who", "median ms", "least ms");
    for (Engine engine : Engine.values()) {
      Sample sample = timing(engine).sample();
      table.add(engine.label(), sample.median(), sample.least());
    }
    report.add(table);
    report.add(
        Row.ratio(
            "model bytes to first result: ours / best peer",
            0.5,
            timing(Engine.OCELLUS),
            bestPeer()));
  }

  private Timing bestPeer() {
    return times.keySet().stream()
        .filter(engine -> engine != Engine.OCELLUS)
        .map(this::timing)
        .min(Comparator.comparingDouble(timing -> timing.sample().median()))
        .orElseThrow();
  }

  private Timing timing(Engine engine) {
    return new Timing(engine.label(), Sample.of(times.get(engine)));
  }
}
