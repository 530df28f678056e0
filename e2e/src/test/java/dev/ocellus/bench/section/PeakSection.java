package dev.ocellus.bench.section;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.network.Steps;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.plan.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Time per layer, and how much of the machine's peak the 1x1 convolutions reach. */
final class PeakSection implements Section {
  private static final String WHAT = "share of the 128-bit FMA peak, 1x1 convolutions";
  private static final double TARGET = 0.85;
  private static final int REPETITIONS = 200_000;

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    try (Field field = new Field(lab, network)) {
      field.nativeTensorFlow(1);
      PageContestant ours = field.open(Engine.OCELLUS, 1);
      field.run(lab.effort().costs());
      double peak = peak(lab);
      report(network, times(ours.about()), field.timing(ours), peak, report);
    }
  }

  /** GFLOP/s of the kernel in one thread. */
  static double peak(Lab lab) {
    Map<String, Object> options =
        Map.of(
            "module",
            lab.site().serve("peak.wasm", PeakKernel.module()),
            "repetitions",
            REPETITIONS);
    try (PageContestant kernel = lab.browsing().open("FMA peak", "peak.js", options)) {
      Map<Contestant, Sample> samples = lab.effort().rounds().run(List.of(kernel));
      return PeakKernel.OPERATIONS * REPETITIONS / samples.get(kernel).least() / 1e6;
    }
  }

  /** Milliseconds of each layer, by name. */
  private static Map<String, Double> times(JsonObject about) {
    Map<String, Double> times = new HashMap<>();
    for (JsonElement layer : about.getAsJsonArray("layers")) {
      JsonObject entry = layer.getAsJsonObject();
      times.put(entry.get("name").getAsString(), entry.get("ms").getAsDouble());
    }
    return times;
  }

  private static void report(
      FrozenNetwork network, Map<String, Double> times, Timing whole, double peak, Report report) {
    Table table =
        new Table("Time per layer", "layer", "ms", "M multiply-adds", "GFLOP/s", "of the peak");
    Cost all = Cost.NONE;
    Cost pointwise = Cost.NONE;
    for (Step step : network.plan().steps()) {
      Cost cost = new Cost(times.get(step.node().name()), Steps.multiplyAdds(step));
      add(table, step.node().name(), cost, peak);
      all = all.plus(cost);
      pointwise = Steps.isPointwise(step) ? pointwise.plus(cost) : pointwise;
    }
    add(table, "all of them", all, peak);
    add(table, "1x1 convolutions", pointwise, peak);
    add(table, "the whole, in one go", new Cost(whole.sample().median(), all.work()), peak);
    report.add(table);
    String detail =
        Numbers.text(pointwise.rate()) + " of " + Numbers.text(peak) + " GFLOP/s, 1 thread";
    report.add(new Row(WHAT, pointwise.rate() / peak, Bound.AT_LEAST, TARGET, "", detail));
  }

  private static void add(Table table, String name, Cost cost, double peak) {
    table.add(name, cost.ms(), cost.work() / 1e6, cost.rate(), cost.rate() / peak);
  }

  /** Time and multiply-adds. */
  private record Cost(double ms, long work) {
    static final Cost NONE = new Cost(0, 0);

    Cost plus(Cost other) {
      return new Cost(ms + other.ms, work + other.work);
    }

    /** GFLOP/s. */
    double rate() {
      return 2 * work / ms / 1e6;
    }
  }
}
