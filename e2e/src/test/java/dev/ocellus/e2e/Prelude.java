package dev.ocellus.e2e;

import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a thread of the program does before its own script, to the ends of a test. */
record Prelude(Of thread, String text) {

  /** The scripts that threads begin with. */
  enum Of {
    WORKER("ocellus/wasm/worker.js"),
    HELPER("ocellus/engine/helper.js");

    private final String script;

    Of(String script) {
      this.script = script;
    }
  }

  /** Puts the longer script into a folder, where the site has its own. */
  void writeTo(Path folder) {
    Path longer = folder.resolve(thread.script);
    try {
      Files.createDirectories(longer.getParent());
      Files.writeString(
          longer, text + ";\n" + Files.readString(Project.site().resolve(thread.script)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
