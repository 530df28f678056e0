package dev.ocellus.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.StoredFile;
import dev.ocellus.server.models.StoredModel;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The model files as the page fetches them.
 *
 * @param stored the models that are there
 * @param bundled those that are part of the site, and served with it
 * @param missing those that are not there
 */
record ModelFiles(List<StoredModel> stored, List<StoredModel> bundled, List<ModelStatus> missing) {

  /** The body of {@code /models/index.json}. */
  record Index(List<Entry> models, List<MissingEntry> missing) {}

  /** A model; {@code labels} is there for a classifier. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(String name, String kind, String file, int bytes, String sha256, FileEntry labels) {}

  /** A file that belongs to a model. */
  record FileEntry(String file, int bytes, String sha256) {}

  /**
   * A model that is not there.
   *
   * @param bytes how large the files are that it lacks
   * @param state {@code fetching}, {@code waiting} for another attempt, or {@code off}
   * @param fetched how many bytes have come
   */
  record MissingEntry(
      String name, String kind, long bytes, String state, long fetched, String reason) {}

  /** The files of the models that are there; a bundled one gives way to another of its name. */
  static ModelFiles of(List<ModelStatus> statuses, List<StoredModel> bundled) {
    List<StoredModel> stored =
        statuses.stream().flatMap(status -> status.look().stored().stream()).toList();
    List<String> names = stored.stream().map(StoredModel::name).toList();
    return new ModelFiles(
        stored,
        bundled.stream().filter(model -> !names.contains(model.name())).toList(),
        statuses.stream().filter(ModelStatus::isMissing).toList());
  }

  Index index() {
    return new Index(
        Stream.concat(
                stored.stream().map(model -> entry(model, model.graph().publicName())),
                bundled.stream().map(model -> entry(model, model.graph().file().fileName())))
            .toList(),
        missing.stream().map(ModelFiles::entry).toList());
  }

  List<StoredFile> files() {
    return stored.stream().flatMap(model -> model.files().stream()).toList();
  }

  Optional<StoredFile> find(String publicName) {
    return files().stream().filter(file -> file.publicName().equals(publicName)).findFirst();
  }

  private static Entry entry(StoredModel model, String file) {
    StoredFile graph = model.graph();
    return new Entry(
        model.name(),
        model.kind().json(),
        file,
        graph.bytes().length,
        graph.sha256(),
        model.labels().map(ModelFiles::fileEntry).orElse(null));
  }

  private static FileEntry fileEntry(StoredFile file) {
    return new FileEntry(file.publicName(), file.bytes().length, file.sha256());
  }

  private static MissingEntry entry(ModelStatus status) {
    return new MissingEntry(
        status.name(),
        status.kind().json(),
        status.look().missingBytes(),
        status.phase().name().toLowerCase(Locale.ROOT),
        status.fetched(),
        status.reason());
  }
}
