package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a thread of the program does before its own script, to the ends of a test. */
record Prelude(Script script, String text) {

  /** The scripts that threads begin with. */
  enum Script {
    WORKER("ocellus/wasm/worker.js"),
    HELPER("ocellus/engine/helper.js");

    private final String path;

    Script(String path) {
      this.path = path;
    }
  }

  /** Puts the longer script into a folder, where the site has its own. */
  void writeTo(Path folder) {
    Path longer = folder.resolve(script.path);
    try {
      Files.createDirectories(longer.getParent());
      Files.writeString(
          longer, text + ";\n" + Files.readString(Project.site().resolve(script.path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
