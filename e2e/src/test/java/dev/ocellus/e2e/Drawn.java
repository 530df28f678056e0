package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drawn pictures as files. */
final class Drawn {
  static final Path FOLDER = write();

  static final Path MACAW = file(DrawnPicture.MACAW);
  static final Path RETRIEVER = file(DrawnPicture.RETRIEVER);
  static final Path HUSKY = file(DrawnPicture.HUSKY);

  /** One face. */
  static final Path SAILOR = file(DrawnPicture.SAILOR);

  /** No face. */
  static final Path LAKE = file(DrawnPicture.LAKE);

  /** Two faces. */
  static final Path FRIENDS = file(DrawnPicture.FRIENDS);

  /** Five faces. */
  static final Path OFFICE = file(DrawnPicture.OFFICE);

  /** 29 faces. */
  static final Path CROWD = file(DrawnPicture.CROWD);

  private Drawn() {}

  private static Path file(DrawnPicture picture) {
    return FOLDER.resolve(picture.fileName());
  }

  private static Path write() {
    try {
      Path folder = Files.createDirectories(Project.ROOT.resolve("e2e/target/pictures"));
      for (DrawnPicture picture : DrawnPicture.all()) {
        Files.write(folder.resolve(picture.fileName()), picture.file());
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
