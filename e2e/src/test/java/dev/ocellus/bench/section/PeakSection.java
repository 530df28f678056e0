package dev.ocellus.bench.section;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.network.Layer;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Sample;
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
      JsonObject about = ours.about();
      if (about.get("layers") == null) {
        report.add(new Table("128-bit FMA peak", "", "GFLOP/s").add("one thread", peak));
        report.add(
            Row.missing(
                WHAT, Bound.AT_LEAST, TARGET, "", "Ocellus does not tell its time per layer"));
        return;
      }
      print(network, times(about), peak, report);
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

  private static void print(
      FrozenNetwork network, Map<String, Double> times, double peak, Report report) {
    Table table =
        new Table("Time per layer", "layer", "ms", "M multiply-adds", "GFLOP/s", "of the peak");
    double operations = 0;
    double ms = 0;
    for (Layer layer : network.layers().layers()) {
      double time = times.getOrDefault(layer.name(), Double.NaN);
      double rate = 2 * layer.multiplyAdds() / time / 1e6;
      table.add(layer.name(), time, layer.multiplyAdds() / 1e6, rate, rate / peak);
      if (layer.isPointwise()) {
        operations += 2 * layer.multiplyAdds();
        ms += time;
      }
    }
    report.add(table);
    double rate = operations / ms / 1e6;
    String detail = Math.round(rate) + " of " + Math.round(peak) + " GFLOP/s, 1 thread";
    report.add(new Row(WHAT, rate / peak, Bound.AT_LEAST, TARGET, "", detail));
  }
}
