package dev.ocellus.e2e.harness;

import dev.ocellus.server.http.SiteCopy;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.ModelUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the product exports for hosts that have nothing but files, with {@link SmallModels}. */
public final class Exported {
  private Exported() {}

  /** Writes the page and all that belongs to it. */
  public static void page(Path folder) {
    SiteCopy.write(folder, SmallModelsServer.SITE, models(), Optional.empty());
  }

  /** Writes what a page of somebody else needs. */
  public static void library(Path folder) {
    SiteCopy.writeLibrary(folder, SmallModelsServer.SITE, models());
  }

  private static List<ModelStatus> models() {
    try {
      ModelSupply supply = SmallModelsServer.supply(SmallModels.folder(), ModelUser.NONE);
      supply.load();
      return supply.statuses();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
