package dev.ocellus.server.models;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A model that Ocellus works with.
 *
 * @param graph its network; the model is called as this file is
 * @param labels the names of its classes, for a classifier
 */
public record KnownModel(ModelKind kind, KnownFile graph, Optional<KnownFile> labels) {

  public String name() {
    return graph.name();
  }

  /** All files that it needs. */
  public List<KnownFile> files() {
    return Stream.concat(Stream.of(graph), labels.stream()).toList();
  }
}
