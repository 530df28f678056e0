package dev.ocellus.server.cli;

import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Looks at a picture in each way, starts a server, and ends when that is ready. The build has Java
 * archive the classes that this loads, so that later starts need not prepare them again.
 */
final class Rehearsal {
  private static final String SAMPLE = "site/samples/several-people.jpg";

  private Rehearsal() {}

  public static void main(String... none) throws IOException {
    try (InputStream sample = Rehearsal.class.getClassLoader().getResourceAsStream(SAMPLE)) {
      if (sample != null) {
        lookAt(sample.readAllBytes());
      }
    }
    Main.main(new String[] {"--port", "0", "--offline", "--stop-grace", "0"});
    System.exit(0);
  }

  private static void lookAt(byte[] sample) throws IOException {
    Path picture = Files.createTempFile("ocellus", ".jpg");
    try {
      Files.write(picture, sample);
      for (String engine : new String[] {"java", "tensorflow"}) {
        run("classify", "--offline", "--engine", engine, picture.toString());
        run("faces", "--offline", "--engine", engine, "--json", picture.toString());
      }
    } finally {
      Files.deleteIfExists(picture);
    }
  }

  /** What is missing for a command, such as its model, is no failure here. */
  private static void run(String... arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Commands.of(Catalogue.PUBLISHED, RetryPolicy.usual(), Map.of())
        .setOut(nowhere)
        .setErr(nowhere)
        .execute(arguments);
  }
}
