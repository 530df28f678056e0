package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Pictures;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Numbers;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Renderers;
import dev.ocellus.image.Raster;
import java.util.List;

/** Memory after many pictures of changing sizes, against memory after a few. */
final class MemorySection implements Section {
  /** Of five classifications and a face detection each; then all sizes have been seen. */
  private static final int FEW = 10;

  private static final int RUNS = 6;
  private static final double MEGABYTE = 1 << 20;

  /** What is no growth: the garbage of an answer or two. */
  private static final double MOST_OF_PAGE = 1;

  /** What is no growth: code that is compiled late, and free room that is kept. */
  private static final double MOST_OF_PROCESS = 8;

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
      Usage few = Usage.now(lab, ours);
      Table table =
          new Table(
              "Memory after classifications + face detections",
              "after",
              "page and workers, MB",
              "process, MB");
      few.addTo(table, after(FEW));
      int cycles = lab.effort().cycles();
      Usage many = few;
      for (int done = FEW; done < cycles; ) {
        int more = Math.min(cycles - done, cycles / 5);
        ours.time(0, more * RUNS);
        done += more;
        many = Usage.now(lab, ours);
        many.addTo(table, after(done));
      }
      report.add(table);
      report.add(growth("page and workers", few.page(), many.page(), MOST_OF_PAGE, cycles));
      report.add(growth("process", few.process(), many.process(), MOST_OF_PROCESS, cycles));
    }
  }

  private static Row growth(String of, double few, double many, double most, int cycles) {
    String what = "memory of the " + of + " after " + after(cycles) + ", grown by";
    String detail = "from " + Numbers.text(few) + " MB after " + after(FEW);
    return new Row(what, many - few, Bound.AT_MOST, most, "MB", detail);
  }

  /** Megabytes. */
  private record Usage(double page, double process) {
    static Usage now(Lab lab, PageContestant ours) {
      double page = ours.memory() / MEGABYTE;
      return new Usage(page, Renderers.greatest(lab.browser()) / MEGABYTE);
    }

    void addTo(Table table, String after) {
      table.add(after, page, process);
    }
  }

  private static List<Raster> pictures() {
    return SIZES.stream().map(size -> Pictures.photograph(size[0], size[1])).toList();
  }

  private static String after(int cycles) {
    return cycles * (RUNS - 1) + "+" + cycles;
  }
}
