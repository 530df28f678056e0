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
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the server serves as plain files, for web servers that have nothing else. */
public final class SiteCopy {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Of the files of the site: what a page of somebody else needs. */
  private static final Pattern LIBRARY =
      Pattern.compile("/(ocellus|ocellus-image)(\\.js|\\.d\\.ts|/.*)|/models/.*");

  /** What the library asks a host for, to find out whether it is a server of Ocellus. */
  private static final String READY = "v2/health/ready";

  private final Path folder;
  private final Site site;

  /** A copy in a folder; files of the same names are replaced, others are left alone. */
  private SiteCopy(Path folder, String site) {
    this.folder = folder;
    this.site = Site.load(site);
  }

  /**
   * Writes the page, the library, the models and the samples.
   *
   * @param site the class path folder of the page
   * @param models how each kind of model is; those that are there are written
   * @param pictures a folder of pictures to try, besides the page's own
   * @throws SiteCopyException when they cannot be written
   */
  public static void write(
      Path folder, String site, List<ModelStatus> models, Optional<Path> pictures) {
    write(
        folder,
        site,
        models,
        copy -> {
          copy.writeFiles(path -> true);
          copy.write(Samples.of(copy.site, pictures));
        });
  }

  /**
   * Writes the library and the models.
   *
   * @param site the class path folder of the page
   * @param models how each kind of model is; those that are there are written
   * @throws SiteCopyException when they cannot be written
   */
  public static void writeLibrary(Path folder, String site, List<ModelStatus> models) {
    write(folder, site, models, copy -> copy.writeFiles(LIBRARY.asMatchPredicate()));
  }

  private interface Part {
    void write(SiteCopy copy) throws IOException;
  }

  private static void write(Path folder, String site, List<ModelStatus> models, Part part) {
    try {
      SiteCopy copy = new SiteCopy(folder, site);
      part.write(copy);
      copy.write(ModelFiles.of(models, BundledModel.faces(site).stream().toList()));
      copy.write(READY, JSON.writeValueAsBytes(Map.of("ready", false)));
    } catch (IOException e) {
      throw new SiteCopyException(folder, e);
    }
  }

  private void writeFiles(Predicate<String> isWanted) throws IOException {
    for (Map.Entry<String, SiteFile> file : site.files().entrySet()) {
      if (isWanted.test(file.getKey())) {
        write(file.getKey().substring(1), file.getValue().bytes());
      }
    }
  }

  private void write(ModelFiles models) throws IOException {
    for (StoredFile file : models.files()) {
      write("models/" + file.publicName(), file.bytes());
    }
    write("models/index.json", JSON.writeValueAsBytes(models.index()));
  }

  private void write(Samples samples) throws IOException {
    for (Map.Entry<String, Path> file : samples.ofHost().entrySet()) {
      write("samples/" + file.getKey(), Files.readAllBytes(file.getValue()));
    }
    write("samples/index.json", JSON.writeValueAsBytes(samples.index()));
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
