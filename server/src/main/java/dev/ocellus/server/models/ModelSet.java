package dev.ocellus.server.models;

import dev.ocellus.vision.ClassifierSpec;
import java.util.List;

/**
 * The files that the server works with.
 *
 * @param spec what the classifier takes and gives
 */
public record ModelSet(
    ClassifierSpec spec, StoredFile classifier, StoredFile labels, StoredFile faces) {

  public List<StoredFile> files() {
    return List.of(classifier, labels, faces);
  }
}
