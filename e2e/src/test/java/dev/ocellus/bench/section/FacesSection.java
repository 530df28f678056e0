package dev.ocellus.bench.section;

import dev.ocellus.bench.data.FaceModel;
import dev.ocellus.bench.data.Pictures;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.report.Timing;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.NativeTensorFlow;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.image.Raster;
import java.util.List;
import java.util.Map;

/**
 * MTCNN on a group of people, against {@code mtcnn.pb} run whole by native TensorFlow; the
 * project's own face model against MTCNN, both on the device; and what it finds.
 */
final class FacesSection implements Section {
  private static final int THREADS = 2;

  @Override
  public void run(Lab lab, Report report) {
    Raster group = Pictures.group();
    measure(lab, report, "solvay_1927.jpg", group);
    measure(lab, report, "640x480 of it", group.crop(380, 380, 640, 480));
    FaceQuality.measure(report);
  }

  private static void measure(Lab lab, Report report, String what, Raster picture) {
    try (Contestant tensorFlow =
            NativeTensorFlow.faces(SharedModels.mtcnn(), picture, Ocellus.MIN_SIZE, THREADS);
        Contestant ours = Ocellus.faces(lab, picture, THREADS);
        Contestant own = Ocellus.faces(lab, FaceModel.ocellus(), picture, THREADS)) {
      tensorFlow.time(0, 1);
      ours.time(0, 1);
      own.time(0, 1);
      int found = ours.output().length;
      int expected = tensorFlow.output().length;
      if (found != expected) {
        throw new IllegalStateException(
            "Ocellus finds " + found + " faces in " + what + ", TensorFlow " + expected);
      }
      Map<Contestant, Sample> samples =
          lab.effort().rounds().ofSingleRuns().run(List.of(tensorFlow, ours, own));
      Table table = new Table("Faces, " + what + ": " + found, "who", "median ms", "least ms");
      samples.forEach((who, sample) -> table.add(name(who, own), sample.median(), sample.least()));
      report.add(table);
      report.add(
          Row.ratio(
              "MTCNN, " + what + ", 2 threads: ours / native TensorFlow",
              0.8,
              new Timing(ours.name(), samples.get(ours)),
              new Timing(tensorFlow.name(), samples.get(tensorFlow))));
      report.add(
          Row.ratio(
              "Faces, " + what + ", 2 threads: Ocellus' own model / MTCNN",
              0.6,
              new Timing(name(own, own), samples.get(own)),
              new Timing(ours.name(), samples.get(ours))));
    }
  }

  private static String name(Contestant who, Contestant own) {
    return who == own ? who.name() + ", own model" : who.name();
  }
}
