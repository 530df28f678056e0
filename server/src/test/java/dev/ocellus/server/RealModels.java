package dev.ocellus.server;

import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.Supplies;
import dev.ocellus.testing.Shared;

/** The published models, loaded once for all tests. */
public final class RealModels {
  private static Vision vision;

  private RealModels() {}

  /** As they are loaded. */
  public static ModelSupply supply() {
    return SmallModels.loaded(
        Supplies.offline(Catalogue.PUBLISHED, Shared.path("models"), new Supplies.Idle()));
  }

  public static synchronized Vision vision() {
    if (vision == null) {
      Vision loading = new Vision(2);
      SmallModels.stored(supply()).forEach(loading::load);
      vision = loading;
    }
    return vision;
  }
}
