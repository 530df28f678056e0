package dev.ocellus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.server.models.ModelSet;
import dev.ocellus.server.models.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The page with its models as plain files, for web servers that have nothing else. */
public final class SiteCopy {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SiteCopy() {}

  /**
   * Writes the files; those of the same names are replaced, others are left alone.
   *
   * @param site the class path folder of the page
   * @throws SiteCopyException when they cannot be written
   */
  public static void write(Path folder, String site, ModelSet models) {
    try {
      for (Map.Entry<String, SiteFile> file : Site.load(site).files().entrySet()) {
        write(folder.resolve(file.getKey().substring(1)), file.getValue().bytes());
      }
      Path modelFolder = folder.resolve("models");
      for (StoredFile file : models.files()) {
        write(modelFolder.resolve(file.publicName()), file.bytes());
      }
      write(
          modelFolder.resolve("index.json"), JSON.writeValueAsBytes(ModelFiles.of(models).index()));
    } catch (IOException e) {
      throw new SiteCopyException(folder, e);
    }
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
