package dev.ocellus.server.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.server.models.BundledModel;
import dev.ocellus.server.models.ModelStatus;
import dev.ocellus.server.models.StoredFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page with its models and samples as plain files, for web servers that have nothing else. */
public final class SiteCopy {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SiteCopy() {}

  /**
   * Writes the files; those of the same names are replaced, others are left alone.
   *
   * @param site the class path folder of the page
   * @param models how each kind of model is; those that are there are written
   * @param pictures a folder of pictures to try, besides the page's own
   * @throws SiteCopyException when they cannot be written
   */
  public static void write(
      Path folder, String site, List<ModelStatus> models, Optional<Path> pictures) {
    ModelFiles files = ModelFiles.of(models, BundledModel.faces(site).stream().toList());
    try {
      Site page = Site.load(site);
      for (Map.Entry<String, SiteFile> file : page.files().entrySet()) {
        write(folder.resolve(file.getKey().substring(1)), file.getValue().bytes());
      }
      Path modelFolder = folder.resolve("models");
      for (StoredFile file : files.files()) {
        write(modelFolder.resolve(file.publicName()), file.bytes());
      }
      write(modelFolder.resolve("index.json"), JSON.writeValueAsBytes(files.index()));
      write(folder.resolve("samples"), Samples.of(page, pictures));
    } catch (IOException e) {
      throw new SiteCopyException(folder, e);
    }
  }

  private static void write(Path folder, Samples samples) throws IOException {
    for (Map.Entry<String, Path> file : samples.ofHost().entrySet()) {
      write(folder.resolve(file.getKey()), Files.readAllBytes(file.getValue()));
    }
    write(folder.resolve("index.json"), JSON.writeValueAsBytes(samples.index()));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
