package dev.ocellus.e2e;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page and the models on a host that has nothing but files. */
final class StaticCopy {
  private StaticCopy() {}

  /**
   * Copies what the server has under {@code /models/} into a folder and serves that and the page.
   */
  static StaticSite of(OcellusServer server, Path folder) {
    try {
      Path models = Files.createDirectories(folder.resolve("models"));
      String index = Files.readString(fetch(server, models, "index.json"));
      for (JsonElement model :
          JsonParser.parseString(index).getAsJsonObject().getAsJsonArray("models")) {
        JsonObject entry = model.getAsJsonObject();
        fetch(server, models, entry.get("file").getAsString());
        if (entry.get("labels") instanceof JsonObject labels) {
          fetch(server, models, labels.get("file").getAsString());
        }
      }
      return new StaticSite(folder, Project.site());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path fetch(OcellusServer server, Path models, String name) throws IOException {
    Path file = models.resolve(name);
    try (InputStream in = URI.create(server.origin() + "/models/" + name).toURL().openStream()) {
      Files.copy(in, file);
    }
    return file;
  }
}
