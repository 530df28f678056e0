package dev.ocellus.bench.section;

import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.e2e.harness.Program;
import dev.ocellus.e2e.harness.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From {@code ./ocellus classify} to its end, with one picture: Java's start and the model's. */
final class CommandLineSection implements Section {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final int FEW = 2;
  private static final int RUNS = 10;

  /** Engines, and how many seconds each may take. */
  private static final Map<String, Double> TARGETS = Map.of("java", 1.5, "tensorflow", 2.5);

  @Override
  public void run(Lab lab, Report report) {
    Map<String, List<Double>> times = new LinkedHashMap<>();
    // The first run builds what is not built, and lets the system read the files.
    TARGETS.keySet().forEach(CommandLineSection::seconds);
    for (int i = 0; i < (lab.effort().all() ? RUNS : FEW); i++) {
      for (String engine : TARGETS.keySet()) {
        times.computeIfAbsent(engine, unused -> new ArrayList<>()).add(seconds(engine));
      }
    }
    times.forEach((engine, seconds) -> report.add(row(engine, Sample.of(seconds))));
  }

  private static Row row(String engine, Sample seconds) {
    return new Row(
        "./ocellus classify of one picture, --engine " + engine,
        seconds.median(),
        Bound.AT_MOST,
        TARGETS.get(engine),
        "s",
        "least " + Numbers.text(seconds.least()) + " s of " + seconds.count());
  }

  private static double seconds(String engine) {
    Path picture = Project.image("grace_hopper.jpg");
    long start = System.nanoTime();
    Program.run(
        Project.ROOT,
        List.of("./ocellus", "classify", "--engine", engine, "--offline", picture.toString()));
    return (System.nanoTime() - start) / NANOS_PER_SECOND;
  }
}
