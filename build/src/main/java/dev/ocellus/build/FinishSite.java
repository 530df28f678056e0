package dev.ocellus.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** The last step of building the site: adds the runtime, checks every script, prints the sizes. */
public final class FinishSite {
  private FinishSite() {}

  /**
   * Runs the step.
   *
   * @param args the folder of the site, and where in it the runtime goes
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("arguments: the site's folder, the runtime's path in it");
    }
    Path site = Path.of(args[0]);
    Path runtime = site.resolve(args[1]);
    Files.createDirectories(runtime.getParent());
    Files.writeString(runtime, CspRuntime.text());
    List<Path> built = built(site);
    for (Path file : built) {
      if (file.toString().endsWith(".js")) {
        CodeFromText.check(site.relativize(file).toString(), Files.readString(file));
      }
    }
    for (Path file : built) {
      System.out.println(size(site, file));
    }
  }

  private static List<Path> built(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(file -> file.toString().endsWith(".js") || file.toString().endsWith(".wasm"))
          .sorted()
          .toList();
    }
  }

  private static String size(Path site, Path file) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
        gzip.write(bytes);
      }
      return String.format(
          "%-36s %8d bytes, %8d gzip", site.relativize(file), bytes.length, zipped.size());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
