package dev.ocellus.server.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds model files on this machine: in folders that belong to the user, in their order; then in
 * the user's cache, where fetched files go. What is damaged is passed over.
 */
public final class ModelStore {
  private final Catalogue catalogue;
  private final List<Path> folders;
  private final Path cache;

  /**
   * A store.
   *
   * @param folders where to look first; a folder need not exist
   * @param cache where to look last and where fetched files go
   */
  public ModelStore(Catalogue catalogue, List<Path> folders, Path cache) {
    this.catalogue = catalogue;
    this.folders = Stream.concat(folders.stream(), Stream.of(cache)).toList();
    this.cache = cache;
  }

  /** Where files are looked for, in this order. */
  public List<Path> folders() {
    return folders;
  }

  /** The models of which any one serves, the preferred one first. */
  public List<KnownModel> models(ModelKind kind) {
    return catalogue.of(kind);
  }

  /** Whether a model of this name may be there some day. */
  public boolean isKnown(String name) {
    return catalogue.models().stream().anyMatch(model -> model.name().equals(name));
  }

  /** Where a file goes when it is fetched. */
  Path target(KnownFile file) {
    return cache.resolve(file.fileName());
  }

  /** Looks for a model of a kind; each of its files may lie in another folder. */
  Look look(ModelKind kind) {
    List<String> traces = traces(kind);
    Search search = new Search(folders);
    Optional<StoredFile> graph = search.find(models(kind).stream().map(KnownModel::graph).toList());
    KnownModel model = graph.map(found -> owner(kind, found)).orElseGet(() -> toFetch(kind));
    List<StoredFile> found =
        Stream.concat(
                graph.stream(),
                model.labels().stream().flatMap(labels -> search.find(List.of(labels)).stream()))
            .toList();
    List<KnownFile> there = found.stream().map(StoredFile::file).toList();
    List<KnownFile> missing = model.files().stream().filter(file -> !there.contains(file)).toList();
    return new Look(model, found, missing, search.damaged(), traces);
  }

  private KnownModel owner(ModelKind kind, StoredFile graph) {
    return models(kind).stream()
        .filter(model -> model.graph().equals(graph.file()))
        .findFirst()
        .orElseThrow();
  }

  /** The first model that can be fetched; the preferred one where none can. */
  private KnownModel toFetch(ModelKind kind) {
    List<KnownModel> models = models(kind);
    return models.stream()
        .filter(model -> !model.graph().addresses().isEmpty())
        .findFirst()
        .orElse(models.get(0));
  }

  /** Differs when a file of a kind of model has come, gone or changed. */
  List<String> traces(ModelKind kind) {
    return folders.stream()
        .flatMap(
            folder ->
                models(kind).stream()
                    .flatMap(model -> model.files().stream())
                    .map(file -> trace(folder.resolve(file.fileName()))))
        .toList();
  }

  private static String trace(Path path) {
    try {
      var attributes = Files.readAttributes(path, BasicFileAttributes.class);
      return attributes.size() + " " + attributes.lastModifiedTime();
    } catch (IOException e) {
      return "";
    }
  }
}
