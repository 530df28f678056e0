package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Pictures;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.image.Raster;
import java.util.List;

/** Memory after many pictures of changing sizes, against memory after a few. */
final class MemorySection implements Section {
  /** Of five classifications and a face detection each; then all sizes have been seen. */
  private static final int FEW = 10;

  private static final int RUNS = 6;
  private static final double MEGABYTE = 1 << 20;

  /** What is no growth: code that is compiled late, and the garbage of an answer or two. */
  private static final double MOST_MEGABYTES = 1;

  private static final List<int[]> SIZES =
      List.of(
          new int[] {640, 480},
          new int[] {1600, 1200},
          new int[] {320, 240},
          new int[] {500, 700},
          new int[] {1024, 768});

  @Override
  public void run(Lab lab, Report report) {
    Raster group = Pictures.group();
    List<Raster> groups =
        List.of(
            group.crop(380, 380, 640, 480),
            group.crop(0, 300, 320, 240),
            group.crop(700, 300, 400, 500));
    try (PageContestant ours = Ocellus.mixture(lab, pictures(), groups)) {
      ours.time(0, FEW * RUNS);
      double few = ours.memory() / MEGABYTE;
      Table table = new Table("Memory of the page and its workers", "after", "MB");
      table.add(after(FEW), few);
      int cycles = lab.effort().cycles();
      double many = few;
      for (int done = FEW; done < cycles; ) {
        int more = Math.min(cycles - done, cycles / 5);
        ours.time(0, more * RUNS);
        done += more;
        many = ours.memory() / MEGABYTE;
        table.add(after(done), many);
      }
      report.add(table);
      report.add(
          new Row(
              "memory after " + after(cycles) + ", grown by",
              many - few,
              Bound.AT_MOST,
              MOST_MEGABYTES,
              "MB",
              "since " + after(FEW)));
    }
  }

  private static List<Raster> pictures() {
    return SIZES.stream().map(size -> Pictures.photograph(size[0], size[1])).toList();
  }

  private static String after(int cycles) {
    return cycles * (RUNS - 1) + " classifications and " + cycles + " face detections";
  }
}
