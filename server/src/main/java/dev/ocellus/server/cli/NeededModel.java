package dev.ocellus.server.cli;

import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.server.models.ModelUser;
import dev.ocellus.server.models.RetryPolicy;
import dev.ocellus.server.models.StoredModel;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * The model that a command needs: from this machine, or else fetched.
 *
 * @param err hears how far a download is
 */
record NeededModel(ModelOptions options, Catalogue catalogue, PrintWriter err) {
  /**
   * What tells classes.
   *
   * @throws MissingModelException when there is none, and none can be fetched
   */
  StoredModel classifier() throws InterruptedException {
    return obtain(ModelKind.CLASSIFIER);
  }

  /**
   * What finds faces.
   *
   * @param name {@code mtcnn} or {@code ocellus}; with {@code auto} the first if it is on this
   *     machine, else the second, which is part of the program
   * @throws MissingModelException when there is none, and none can be fetched
   */
  StoredModel faces(String name) throws InterruptedException {
    return switch (name) {
      case "mtcnn" -> obtain(ModelKind.FACES);
      case "ocellus" -> bundled().orElseThrow(NeededModel::noBundledModel);
      default -> onThisMachine().or(NeededModel::bundled).orElseThrow(NeededModel::noBundledModel);
    };
  }

  private Optional<StoredModel> onThisMachine() {
    return status(supply(catalogue.only(ModelKind.FACES))).look().stored();
  }

  private StoredModel obtain(ModelKind kind) throws InterruptedException {
    return obtain(catalogue.only(kind));
  }

  /**
   * A certain model.
   *
   * @throws MissingModelException when it is not there, and cannot be fetched
   */
  StoredModel obtain(KnownModel model) throws InterruptedException {
    return obtain(new Catalogue(List.of(model)));
  }

  private StoredModel obtain(Catalogue wanted) throws InterruptedException {
    ModelSupply supply = supply(wanted);
    supply.fetchOnce();
    ModelStatus status = status(supply);
    return status
        .look()
        .stored()
        .orElseThrow(
            () -> new MissingModelException(String.join("\n", ModelReport.lines(status, supply))));
  }

  /** How a certain model is; nothing is fetched. */
  ModelStatus status(KnownModel model) {
    return status(supply(new Catalogue(List.of(model))));
  }

  private ModelSupply supply(Catalogue wanted) {
    return options.supply(
        wanted,
        RetryPolicy.usual(),
        List.of(),
        ModelUser.NONE,
        new Announcer(ProgressLine.beside(err)));
  }

  private static ModelStatus status(ModelSupply supply) {
    return supply.statuses().get(0);
  }

  private static Optional<StoredModel> bundled() {
    return BundledModel.faces(ModelOptions.SITE);
  }

  private static MissingModelException noBundledModel() {
    return new MissingModelException(
        "This build of Ocellus has no face model inside; build it anew, or ask for --model mtcnn.");
  }
}
