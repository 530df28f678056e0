package dev.ocellus.server.models;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model all of whose files were found.
 *
 * @param labels the names of its classes, for a classifier
 */
public record StoredModel(KnownModel known, StoredFile graph, Optional<StoredFile> labels) {

  public String name() {
    return known.name();
  }

  public ModelKind kind() {
    return known.kind();
  }

  public List<StoredFile> files() {
    return Stream.concat(Stream.of(graph), labels.stream()).toList();
  }
}
