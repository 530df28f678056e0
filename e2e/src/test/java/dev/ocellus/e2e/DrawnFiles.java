package dev.ocellus.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Drawn pictures on a host, with a classifier that is right about them and nothing for faces. */
public final class DrawnFiles {
  private DrawnFiles() {}

  /** Puts them into the folder of the host. */
  public static void withClassifier(Path host) throws IOException {
    new ModelFolder(host).classifier();
    Files.copy(Drawn.MACAW, host.resolve("macaw.jpg"));
    Files.copy(Drawn.FRIENDS, host.resolve("friends.jpg"));
  }
}
