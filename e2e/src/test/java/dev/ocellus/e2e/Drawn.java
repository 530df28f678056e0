package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import dev.ocellus.testing.DrawnPicture;
import java.nio.file.Path;

/** Drawn pictures as files. */
final class Drawn {
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

  /** Where all of them are. */
  static final Path FOLDER = CROWD.getParent();

  private Drawn() {}

  private static Path file(DrawnPicture picture) {
    return Project.made("pictures/" + picture.fileName(), picture.file());
  }
}
