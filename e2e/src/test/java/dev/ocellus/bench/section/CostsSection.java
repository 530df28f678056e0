package dev.ocellus.bench.section;

import com.google.gson.JsonObject;
import dev.ocellus.bench.data.Pictures;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.report.Report;
import dev.ocellus.bench.report.Table;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.image.Raster;
import java.util.List;
import java.util.Map;

/** What size costs: of networks, of pictures, of groups of people. */
final class CostsSection implements Section {

  private record Size(double width, int side) {}

  private static final List<Size> NETWORKS =
      List.of(
          new Size(0.35, 96),
          new Size(0.5, 128),
          new Size(0.75, 160),
          new Size(1.0, 192),
          new Size(1.0, 224),
          new Size(1.4, 224));

  /** Width and height; 0.3 to 12 megapixels. */
  private static final List<int[]> PICTURES =
      List.of(
          new int[] {640, 480},
          new int[] {1200, 900},
          new int[] {1632, 1224},
          new int[] {2304, 1728},
          new int[] {3264, 2448},
          new int[] {4000, 3000});

  private static final List<Integer> FACES = List.of(1, 5, 20, 50, 100, 200);

  @Override
  public void run(Lab lab, Report report) {
    networks(lab, report);
    pictures(lab, report);
    faces(lab, report);
  }

  private static void networks(Lab lab, Report report) {
    Table table =
        new Table(
            "MobileNet V2, width/size, 1 thread, ms",
            "network",
            "M multiply-adds",
            "Ocellus",
            "LiteRT.js",
            "native TensorFlow",
            "generate",
            "compile");
    for (Size size : lab.effort().of(NETWORKS)) {
      FrozenNetwork network = FrozenNetwork.mobileNetV2(size.width(), size.side());
      try (Field field = new Field(lab, network)) {
        Contestant tensorFlow = field.nativeTensorFlow(1);
        Contestant liteRt = field.open(Engine.LITERT, 1);
        PageContestant ours = field.open(Engine.OCELLUS, 1);
        field.run(lab.effort().costs());
        JsonObject about = ours.about();
        table.add(
            size.width() + "/" + size.side(),
            network.multiplyAdds() / 1e6,
            field.timing(ours).sample().median(),
            field.timing(liteRt).sample().median(),
            field.timing(tensorFlow).sample().median(),
            number(about, "generateMs"),
            number(about, "compileMs"));
      }
    }
    report.add(table);
  }

  private static void pictures(Lab lab, Report report) {
    Table table = new Table("A picture to a tensor", "size", "megapixels", "ms");
    for (int[] size : lab.effort().of(PICTURES)) {
      Raster picture = Pictures.photograph(size[0], size[1]);
      Sample sample = measure(lab, Ocellus.preprocess(lab, picture, 1)).sample();
      table.add(size[0] + "x" + size[1], size[0] * size[1] / 1e6, sample.median());
    }
    report.add(table);
  }

  private static void faces(Lab lab, Report report) {
    Table table = new Table("Faces of 64 pixels, 2 threads", "faces", "found", "megapixels", "ms");
    Raster face = Pictures.face();
    for (int count : lab.effort().of(FACES)) {
      Raster picture = Pictures.faces(face, count);
      Measured measured = measure(lab, Ocellus.faces(lab, picture, 2));
      table.add(
          count,
          measured.outputs(),
          picture.width() * picture.height() / 1e6,
          measured.sample().median());
    }
    report.add(table);
  }

  private record Measured(Sample sample, int outputs) {}

  private static Measured measure(Lab lab, Contestant ours) {
    try (ours) {
      Map<Contestant, Sample> samples = lab.effort().costs().run(List.of(ours));
      return new Measured(samples.get(ours), ours.output().length);
    }
  }

  private static double number(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsDouble() : Double.NaN;
  }
}
