package dev.ocellus.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The model files as the page fetches them. */
record ModelFiles(Index index, Map<String, StoredFile> byName) {

  /** The body of {@code /models/index.json}. */
  record Index(List<Entry> models) {}

  /** A model; {@code labels} is there for a classifier. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Entry(String name, String kind, String file, int bytes, String sha256, FileEntry labels) {}

  /** A file that belongs to a model. */
  record FileEntry(String file, int bytes, String sha256) {}

  static ModelFiles of(ModelSet models) {
    StoredFile labels = models.labels();
    var labelsEntry = new FileEntry(labels.publicName(), labels.bytes().length, labels.sha256());
    return new ModelFiles(
        new Index(
            List.of(
                entry(models.classifier(), "classifier", labelsEntry),
                entry(models.faces(), "faces", null))),
        models.files().stream()
            .collect(Collectors.toUnmodifiableMap(StoredFile::publicName, Function.identity())));
  }

  private static Entry entry(StoredFile file, String kind, FileEntry labels) {
    return new Entry(
        file.file().name(), kind, file.publicName(), file.bytes().length, file.sha256(), labels);
  }

  Optional<StoredFile> find(String publicName) {
    return Optional.ofNullable(byName.get(publicName));
  }
}
