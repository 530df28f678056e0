package dev.ocellus.bench.section;

import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.network.Steps;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Time per layer, and how much of the machine's peak the 1x1 convolutions reach. What counts are
 * those that multiply all there is: where ReLU6 left zeros, products are left out, and the share
 * would be of work that was not done.
 */
final class PeakSection implements Section {
  private static final String WHAT = "share of the 128-bit FMA peak, 1x1 convolutions";
  private static final double TARGET = 0.85;
  private static final int REPETITIONS = 200_000;

  @Override
  public void run(Lab lab, Report report) {
    FrozenNetwork network = SharedModels.mobileNet();
    try (Field field = new Field(lab, network);
        PageContestant kernel = kernel(lab)) {
      PageContestant ours = field.open(Engine.OCELLUS, 1);
      Times times = new Times();
      int warmUps = lab.effort().rounds().warmUps();
      for (int round = 0; round < warmUps + lab.effort().rounds().counted(); round++) {
        double peak = kernel.time(1, 1)[0];
        double whole = ours.time(1, 1)[0];
        Map<String, Double> layers = ours.layers();
        if (round >= warmUps) {
          times.add(peak, whole, layers);
        }
      }
      report(network, times, report);
    }
  }

  private static PageContestant kernel(Lab lab) {
    String module = lab.site().serve("peak.wasm", PeakKernel.module());
    Map<String, Object> options = Map.of("module", module, "repetitions", REPETITIONS);
    return lab.browsing().open("FMA peak", "peak.js", options);
  }

  private static void report(FrozenNetwork network, Times times, Report report) {
    Sample kernel = Sample.of(times.peak);
    double peak = rate(kernel.median());
    Table table =
        new Table("Time per layer", "layer", "ms", "M multiply-adds", "GFLOP/s", "of the peak");
    Cost all = Cost.NONE;
    Cost pointwise = Cost.NONE;
    Cost whole = Cost.NONE;
    Cost undisturbed = Cost.NONE;
    for (Step step : network.plan().steps()) {
      String name = step.node().name();
      Sample sample = Sample.of(times.layers.get(name));
      long work = Steps.multiplyAdds(step);
      Cost cost = new Cost(sample.median(), work);
      add(table, name, cost, peak);
      all = all.plus(cost);
      if (Steps.isPointwise(step)) {
        pointwise = pointwise.plus(cost);
        if (!step.inputs().get(0).rectified()) {
          whole = whole.plus(cost);
          undisturbed = undisturbed.plus(new Cost(sample.least(), work));
        }
      }
    }
    add(table, "all of them", all, peak);
    add(table, "1x1 convolutions", pointwise, peak);
    add(table, "those of them without zeros", whole, peak);
    add(table, "the whole, in one go", new Cost(Sample.of(times.whole).median(), all.work()), peak);
    report.add(table);
    String detail =
        Numbers.text(whole.rate())
            + " of "
            + Numbers.text(peak)
            + " GFLOP/s, 1 thread, where the input has no zeros; "
            + Numbers.text(pointwise.rate())
            + " in all, if products with zeros count; of the least times "
            + Numbers.text(undisturbed.rate() / rate(kernel.least()));
    report.add(new Row(WHAT, whole.rate() / peak, Bound.AT_LEAST, TARGET, "", detail));
  }

  /** GFLOP/s of the kernel that does nothing else. */
  private static double rate(double ms) {
    return PeakKernel.OPERATIONS * REPETITIONS / ms / 1e6;
  }

  private static void add(Table table, String name, Cost cost, double peak) {
    table.add(name, cost.ms(), cost.work() / 1e6, cost.rate(), cost.rate() / peak);
  }

  /** What the rounds took: the kernel, the network in one go, each of its layers. */
  private static final class Times {
    private final List<Double> peak = new ArrayList<>();
    private final List<Double> whole = new ArrayList<>();
    private final Map<String, List<Double>> layers = new HashMap<>();

    void add(double kernelMs, double wholeMs, Map<String, Double> layerMs) {
      peak.add(kernelMs);
      whole.add(wholeMs);
      layerMs.forEach(
          (name, ms) -> layers.computeIfAbsent(name, unused -> new ArrayList<>()).add(ms));
    }
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
