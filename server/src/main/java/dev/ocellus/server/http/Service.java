package dev.ocellus.server.http;

import dev.ocellus.server.inference.NamedClassifier;
import dev.ocellus.server.inference.Vision;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.ModelSupply;
import dev.ocellus.vision.FaceDetector;

/** What the server can do by now: the models as they come, and those that are loaded. */
record Service(ModelSupply supply, Vision vision) {

  /**
   * What tells classes.
   *
   * @throws UnavailableException while there is no classifier
   */
  NamedClassifier classifier() {
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

  private UnavailableException unavailable(ModelKind kind) {
    ModelStatus status =
        supply.statuses().stream().filter(s -> s.kind() == kind).findFirst().orElseThrow();
    return new UnavailableException(Availability.sentence(status), Availability.seconds(status));
  }
}
