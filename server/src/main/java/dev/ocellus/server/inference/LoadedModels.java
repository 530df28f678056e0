package dev.ocellus.server.inference;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceDetector;
import dev.ocellus.server.models.ModelUser;
import java.util.Optional;

/** Models that an engine has loaded. */
public interface LoadedModels extends ModelUser, AutoCloseable {

  /** What tells classes; empty while no classifier is loaded. */
  Optional<Classifier> classifier();

  /** What finds faces, the preferred one of those that are loaded; empty while there is none. */
  Optional<FaceDetector> faces();

  /** Frees the models, when what is being loaded is. */
  @Override
  void close();
}
