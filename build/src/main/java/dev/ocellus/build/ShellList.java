package dev.ocellus.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Lists for the service worker what it keeps: the files of the page and the models that come with
 * it, with their SHA-256. The version stands for all of it, the service worker's own files
 * included. Its first script is made here, too, and has the version in it: Chromium takes no update
 * of which only the imported modules changed.
 */
public final class ShellList {
  private static final String FIRST = "service-worker.js";
  private static final String LIST = "service-worker/files.js";
  private static final int VERSION_DIGITS = 16;

  private static final String MODELS = "models/";
  private static final String MODEL = ".pb";

  /** What the browser keeps itself or installs, what is for other pages, what hosts change. */
  private static final List<String> NOT_KEPT =
      List.of(
          "service-worker",
          "icons/ocellus-",
          "screenshots/",
          MODELS,
          "samples/index.json",
          "ocellus-image",
          "ocellus/image/",
          "ocellus.d.ts");

  private ShellList() {}

  /**
   * Writes the list.
   *
   * @param args the folder of the site
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("argument: the site's folder");
    }
    Path site = Path.of(args[0]);
    Files.deleteIfExists(site.resolve(FIRST));
    Files.deleteIfExists(site.resolve(LIST));
    Map<String, String> hashes = hashes(site);
    String version = version(hashes);
    write(site.resolve(LIST), list(version, hashes));
    write(site.resolve(FIRST), "// Version " + version + "\nimport './service-worker/main.js';\n");
  }

  private static String version(Map<String, String> hashes) {
    byte[] all = hashes.toString().getBytes(StandardCharsets.UTF_8);
    return Sha256.of(all).substring(0, VERSION_DIGITS);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Map<String, String> hashes(Path site) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      files
          .filter(Files::isRegularFile)
          .forEach(file -> hashes.put(name(site, file), Sha256.of(bytes(file))));
    }
    return hashes;
  }

  private static String list(String version, Map<String, String> hashes) {
    return "export const version = '"
        + version
        + "';\n\n"
        + list("files", hashes, name -> NOT_KEPT.stream().noneMatch(name::startsWith))
        + "\n"
        + list("models", hashes, name -> name.startsWith(MODELS) && name.endsWith(MODEL));
  }

  private static String list(
      String listName, Map<String, String> hashes, Predicate<String> isListed) {
    StringBuilder text = new StringBuilder("export const ").append(listName).append(" = {\n");
    hashes.forEach(
        (name, hash) -> {
          if (isListed.test(name)) {
            text.append("  '").append(name).append("': '").append(hash).append("',\n");
          }
        });
    return text.append("};\n").toString();
  }

  private static String name(Path site, Path file) {
    return site.relativize(file).toString().replace('\\', '/');
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
