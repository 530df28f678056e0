package dev.ocellus.server.models;

import dev.ocellus.server.models.Catalogue.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds model files: in folders that belong to the user, in their order; then in the user's cache;
 * then at the publisher, from where they go into the cache.
 */
public final class ModelStore {
  /** The largest known file has 24.5 MB; what is far larger need not be read to be refused. */
  private static final long MAX_BYTES = 256L << 20;

  private final Catalogue catalogue;
  private final List<Path> folders;
  private final Path cache;
  private final Downloader downloader;

  /**
   * A store.
   *
   * @param folders where to look first; a damaged file in one of them is an error. A folder need
   *     not exist
   * @param cache where to look last and where fetched files go; a damaged file in it is fetched
   *     again
   */
  public ModelStore(Catalogue catalogue, List<Path> folders, Path cache, Downloader downloader) {
    this.catalogue = catalogue;
    this.folders = List.copyOf(folders);
    this.cache = cache;
    this.downloader = downloader;
  }

  /**
   * Finds, or fetches, every file that is needed.
   *
   * @throws ModelFileException when one is missing and cannot be fetched, or is damaged
   */
  public ModelSet find() {
    StoredFile classifier = find(catalogue.classifiers().stream().map(Network::file).toList());
    Network network =
        catalogue.classifiers().stream()
            .filter(n -> n.file().equals(classifier.file()))
            .findFirst()
            .orElseThrow();
    return new ModelSet(
        network.spec(),
        classifier,
        find(List.of(catalogue.labels())),
        find(List.of(catalogue.faces())));
  }

  /** Any one of the candidates serves. */
  private StoredFile find(List<KnownFile> candidates) {
    for (Path folder : folders) {
      for (KnownFile candidate : candidates) {
        Path path = folder.resolve(candidate.fileName());
        if (Files.isRegularFile(path)) {
          return checked(candidate, path);
        }
      }
    }
    return cached(candidates).orElseGet(() -> fetched(candidates));
  }

  private static StoredFile checked(KnownFile file, Path path) {
    byte[] bytes = read(path);
    if (!file.checksum().matches(bytes)) {
      throw new ModelFileException(
          path
              + " is damaged: "
              + file.checksum().difference(bytes)
              + ". Replace the file, or remove it to have another one looked for.");
    }
    return StoredFile.of(file, path, bytes);
  }

  private Optional<StoredFile> cached(List<KnownFile> candidates) {
    for (KnownFile candidate : candidates) {
      Path path = cache.resolve(candidate.fileName());
      if (Files.isRegularFile(path)) {
        byte[] bytes = read(path);
        if (candidate.checksum().matches(bytes)) {
          return Optional.of(StoredFile.of(candidate, path, bytes));
        }
      }
    }
    return Optional.empty();
  }

  private StoredFile fetched(List<KnownFile> candidates) {
    KnownFile file =
        candidates.stream()
            .filter(candidate -> candidate.publisher().isPresent())
            .findFirst()
            .orElseThrow(() -> new ModelFileException(missing(candidates)));
    Path target = cache.resolve(file.fileName());
    try {
      downloader.fetch(file, target);
    } catch (IOException e) {
      throw new ModelFileException(missing(candidates) + couldNotFetch(file, e), e);
    }
    return checked(file, target);
  }

  private static byte[] read(Path path) {
    try {
      if (Files.size(path) > MAX_BYTES) {
        throw new ModelFileException(
            path + " has " + Files.size(path) + " bytes: it is not the model it is named after");
      }
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new ModelFileException(path + " cannot be read: " + IoErrors.plain(e), e);
    }
  }

  private String missing(List<KnownFile> candidates) {
    List<String> names = candidates.stream().map(KnownFile::fileName).toList();
    List<String> places = new ArrayList<>();
    folders.forEach(folder -> places.add("  " + folder));
    places.add("  " + cache);
    return "No " + String.join(" or ", names) + " in\n" + String.join("\n", places) + "\n";
  }

  private static String couldNotFetch(KnownFile file, IOException why) {
    return "and it cannot be fetched: "
        + IoErrors.plain(why)
        + "\nPut the file, from "
        + file.publisher().orElseThrow()
        + ",\ninto one of these folders, or name its folder with --models.";
  }
}
