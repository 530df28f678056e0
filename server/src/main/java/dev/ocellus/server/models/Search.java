package dev.ocellus.server.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One look through folders for files; it notes what it passes over. */
final class Search {
  /** The largest known file has 24.5 MB; what is far larger need not be read to be refused. */
  private static final long MAX_BYTES = 256L << 20;

  private final List<Path> folders;
  private final List<DamagedFile> damaged = new ArrayList<>();

  Search(List<Path> folders) {
    this.folders = folders;
  }

  /** The first candidate that is whole in the first folder that has one. */
  Optional<StoredFile> find(List<KnownFile> candidates) {
    for (Path folder : folders) {
      for (KnownFile candidate : candidates) {
        Path path = folder.resolve(candidate.fileName());
        Optional<StoredFile> file =
            Files.isRegularFile(path) ? read(candidate, path) : Optional.empty();
        if (file.isPresent()) {
          return file;
        }
      }
    }
    return Optional.empty();
  }

  /** Files that have the right name, and are not what they are named after. */
  List<DamagedFile> damaged() {
    return List.copyOf(damaged);
  }

  private Optional<StoredFile> read(KnownFile file, Path path) {
    try {
      long size = Files.size(path);
      if (size > MAX_BYTES) {
        return passOver(path, "has " + size + " bytes: it is not the model it is named after");
      }
      StoredFile stored = StoredFile.of(file, path, Files.readAllBytes(path));
      return stored.isWhole() ? Optional.of(stored) : passOver(path, difference(stored));
    } catch (IOException e) {
      return passOver(path, "cannot be read: " + IoErrors.plain(e));
    }
  }

  private static String difference(StoredFile stored) {
    return "is damaged: " + stored.file().checksum().difference(stored.bytes());
  }

  private Optional<StoredFile> passOver(Path path, String problem) {
    damaged.add(new DamagedFile(path, problem));
    return Optional.empty();
  }
}
