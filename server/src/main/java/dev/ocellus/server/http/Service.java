package dev.ocellus.server.http;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import java.util.OptionalLong;

/** What the server can do by now: the models as they come, and those that are loaded. */
record Service(ModelSupply supply, Vision vision) {

  /**
   * What tells classes.
   *
   * @throws UnavailableException while there is no classifier
   */
  Classifier classifier() {
    return vision.classifier().orElseThrow(() -> unavailable(ModelKind.CLASSIFIER));
  }

  /**
   * What finds faces.
   *
   * @throws UnavailableException while there is no face detector
   */
  FaceDetector faces() {
    return vision.faces().orElseThrow(() -> unavailable(ModelKind.FACES));
  }

  /**
   * What finds faces with a model.
   *
   * @throws UnavailableException while it is not loaded
   */
  FaceDetector faces(String model) {
    return vision.faces(model).orElseThrow(() -> unavailable(model));
  }

  private UnavailableException unavailable(String model) {
    return supply
        .status(model)
        .map(Service::unavailable)
        .orElseGet(
            () ->
                new UnavailableException(
                    "the model " + model + " is not loaded; try again in a moment",
                    OptionalLong.of(Errors.RETRY_AFTER_SECONDS)));
  }

  private UnavailableException unavailable(ModelKind kind) {
    return unavailable(
        supply.statuses().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow());
  }

  private static UnavailableException unavailable(ModelStatus status) {
    return new UnavailableException(Availability.sentence(status), Availability.seconds(status));
  }
}
