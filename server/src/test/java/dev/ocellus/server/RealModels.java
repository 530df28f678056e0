package dev.ocellus.server;

import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.Downloader;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.ModelStore;
import dev.ocellus.testing.Shared;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The published models, loaded once for all tests. */
public final class RealModels {
  private static Vision vision;

  private RealModels() {}

  public static ModelSet files() {
    var downloader = new Downloader(Map.of(), (file, bytes, total) -> {});
    Path folder = Shared.path("models");
    return new ModelStore(Catalogue.PUBLISHED, List.of(folder), Path.of("no-cache"), downloader)
        .find();
  }

  public static synchronized Vision vision() {
    if (vision == null) {
      vision = Vision.load(files(), 2);
    }
    return vision;
  }
}
