package dev.ocellus.bench.section;

import dev.ocellus.bench.data.Pictures;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.image.Raster;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A picture of 12 megapixels in memory to a normalised tensor of 224 x 224, against pica. */
final class ResizeSection implements Section {

  /** A way to use pica. */
  private record Way(String name, String way, String filter, List<String> features) {}

  private static final List<String> WASM = List.of("wasm");
  private static final List<String> JS = List.of("js");
  private static final List<String> WORKERS = List.of("js", "wasm", "ww");

  private static final List<Way> WAYS =
      List.of(
          new Way("box, wasm", "buffer", "box", WASM),
          new Way("hamming, wasm", "buffer", "hamming", WASM),
          new Way("lanczos3, wasm", "buffer", "lanczos3", WASM),
          new Way("mks2013 (default), wasm", "buffer", "mks2013", WASM),
          new Way("box, js", "buffer", "box", JS),
          new Way("mks2013 (default), js", "buffer", "mks2013", JS),
          new Way("box, tiles in workers", "canvas", "box", WORKERS),
          new Way("mks2013 (default), tiles in workers", "canvas", "mks2013", WORKERS));

  /** The browser's own resizing, by way of pica: another algorithm, so not compared with. */
  private static final Way BROWSER =
      new Way("createImageBitmap", "canvas", "mks2013", List.of("js", "cib"));

  @Override
  public void run(Lab lab, Report report) {
    Raster photograph = Pictures.photograph(4000, 3000);
    Map<String, Object> picture = lab.site().serve(photograph);
    List<Contestant> all = new ArrayList<>();
    try {
      all.add(Ocellus.preprocess(lab, photograph, 2));
      all.add(Ocellus.preprocess(lab, photograph, 1));
      WAYS.forEach(way -> all.add(pica(lab, picture, way)));
      all.add(pica(lab, picture, BROWSER));
      Map<Contestant, Sample> samples = lab.effort().rounds().ofSingleRuns().run(all);

      Table table = new Table("12 megapixels to a tensor", "who", "median ms", "least ms");
      samples.forEach((who, sample) -> table.add(who.name(), sample.median(), sample.least()));
      report.add(table);
      Timing ours = timing(all.get(0), samples);
      Timing best =
          all.subList(2, 2 + WAYS.size()).stream()
              .map(way -> timing(way, samples))
              .min(Comparator.comparingDouble(timing -> timing.sample().median()))
              .orElseThrow();
      report.add(Row.ratio("12 MP to a 224x224 tensor: ours / fastest pica", 0.05, ours, best));
    } finally {
      all.forEach(Contestant::close);
    }
  }

  private static Timing timing(Contestant contestant, Map<Contestant, Sample> samples) {
    return new Timing(contestant.name(), samples.get(contestant));
  }

  private static Contestant pica(Lab lab, Map<String, Object> picture, Way way) {
    Map<String, Object> options =
        Map.of(
            "picture", picture,
            "way", way.way(),
            "filter", way.filter(),
            "features", way.features());
    return lab.browsing().open("pica, " + way.name(), "pica.js", options);
  }
}
