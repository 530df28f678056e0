package dev.ocellus.bench.section;

import dev.ocellus.bench.data.FacePictures;
import dev.ocellus.bench.report.Bound;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Row;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.NativeFaces;
import dev.ocellus.image.Raster;
import dev.ocellus.result.Box;
import dev.ocellus.result.Face;
import dev.ocellus.testing.FaceAgreement;
import java.util.List;
import java.util.Map;

/** What the project's own face model finds, beside what MTCNN finds on the same pictures. */
final class FaceQuality {
  private static final String GROUP = "solvay_1927.jpg";
  private static final String NO_FACES = "no-faces.jpg";

  private final Report report;
  private final NativeFaces mtcnn;
  private final NativeFaces ocellus;

  private FaceQuality(Report report, NativeFaces mtcnn, NativeFaces ocellus) {
    this.report = report;
    this.mtcnn = mtcnn;
    this.ocellus = ocellus;
  }

  static void measure(Report report) {
    try (NativeFaces mtcnn = NativeFaces.mtcnn();
        NativeFaces ocellus = NativeFaces.ocellus()) {
      FaceQuality quality = new FaceQuality(report, mtcnn, ocellus);
      quality.agreement();
      quality.boxes();
    }
  }

  private void agreement() {
    FaceAgreement all = new FaceAgreement();
    Table table = new Table("Faces of Ocellus' model against MTCNN's", "pictures", "agreement");
    for (Map.Entry<String, Raster> picture : FacePictures.photographs().entrySet()) {
      FaceAgreement one = agreement(picture.getKey(), picture.getValue(), all);
      table.add(picture.getKey(), one);
    }
    FaceAgreement grey = new FaceAgreement();
    FacePictures.cmuMit()
        .values()
        .forEach(picture -> add(mtcnn.find(picture), ocellus.find(picture), grey, all));
    table.add("CMU+MIT", grey);
    report.add(table);
    report.add(
        row("MTCNN's faces with a score of 0.95 found", all.recall(), Bound.AT_LEAST, 0.97, all));
    report.add(row("others", all.others(), Bound.AT_MOST, 0.03, all));
    report.add(
        row("landmarks off, of the box's height", all.landmarks(), Bound.AT_MOST, 0.05, all));
  }

  private FaceAgreement agreement(String name, Raster picture, FaceAgreement all) {
    List<Face> expected = mtcnn.find(picture);
    List<Face> faces = ocellus.find(picture);
    FaceAgreement one = new FaceAgreement();
    add(expected, faces, one, all);
    if (name.equals(NO_FACES)) {
      report.add(row("faces in " + name, faces.size(), Bound.AT_MOST, 0, one));
    }
    if (name.equals(GROUP)) {
      long found = expected.stream().filter(face -> isFound(faces, face)).count();
      report.add(row("faces in " + name + ", of 29", (double) found, Bound.AT_LEAST, 27, one));
    }
    return one;
  }

  private static boolean isFound(List<Face> faces, Face face) {
    Face nearest = FaceAgreement.nearest(faces, face.box());
    return nearest != null && nearest.box().iou(face.box()) >= FaceAgreement.IOU;
  }

  private static void add(List<Face> expected, List<Face> faces, FaceAgreement... agreements) {
    for (FaceAgreement agreement : agreements) {
      agreement.add(expected, faces);
    }
  }

  private void boxes() {
    BoxMatches ours = new BoxMatches();
    BoxMatches theirs = new BoxMatches();
    Map<String, List<Box>> boxes = FacePictures.cmuMitBoxes();
    FacePictures.cmuMit()
        .forEach(
            (name, picture) -> {
              List<Box> expected = boxes.getOrDefault(name, List.of());
              ours.add(expected, ocellus.find(picture));
              theirs.add(expected, mtcnn.find(picture));
            });
    report.add(
        new Table("CMU+MIT against boxes made by hand, IoU 0.4", "model", "matches")
            .add("ocellus", ours)
            .add("mtcnn", theirs));
    report.add(row("CMU+MIT, recall", ours.recall(), Bound.AT_LEAST, 0.80, ours));
    report.add(row("CMU+MIT, precision", ours.precision(), Bound.AT_LEAST, 0.93, ours));
  }

  private static Row row(String what, double value, Bound bound, double target, Object detail) {
    return new Row("Ocellus' faces: " + what, value, bound, target, "", detail.toString());
  }
}
