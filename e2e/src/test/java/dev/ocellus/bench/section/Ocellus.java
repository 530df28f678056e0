package dev.ocellus.bench.section;

import dev.ocellus.bench.data.FaceModel;
import dev.ocellus.bench.data.SharedModels;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Threads;
import dev.ocellus.image.Raster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Opens what {@code ours.js} offers beside the network on one input. */
final class Ocellus {
  static final int MIN_SIZE = 20;

  private Ocellus() {}

  /** A picture to the tensor of MobileNet V2 1.0/224. */
  static PageContestant preprocess(Lab lab, Raster picture, int threads) {
    return open(
        lab,
        "preprocess",
        FaceModel.mtcnn(),
        threads,
        Map.of("picture", lab.site().serve(picture)));
  }

  /** Faces in a picture, by MTCNN. */
  static PageContestant faces(Lab lab, Raster picture, int threads) {
    return faces(lab, FaceModel.mtcnn(), picture, threads);
  }

  /** Faces in a picture. */
  static PageContestant faces(Lab lab, FaceModel model, Raster picture, int threads) {
    return open(lab, "faces", model, threads, Map.of("picture", lab.site().serve(picture)));
  }

  /** Classifies the pictures in turn and, after each five, finds faces in one of the groups. */
  static PageContestant mixture(Lab lab, List<Raster> pictures, List<Raster> groups) {
    return open(
        lab,
        "mixture",
        FaceModel.mtcnn(),
        2,
        Map.of(
            "pictures", pictures.stream().map(lab.site()::serve).toList(),
            "groups", groups.stream().map(lab.site()::serve).toList()));
  }

  private static PageContestant open(
      Lab lab, String task, FaceModel faces, int threads, Map<String, Object> pictures) {
    Map<String, Object> options = new HashMap<>(pictures);
    options.put("task", task);
    options.put("ocellus", lab.site().serveOcellus(SharedModels.mobileNet(), faces));
    options.put("minSize", MIN_SIZE);
    options.put("threads", threads);
    String name = Engine.OCELLUS.label() + ", " + Threads.text(threads);
    return lab.browsing().open(name, Engine.OCELLUS.module(), options);
  }
}
