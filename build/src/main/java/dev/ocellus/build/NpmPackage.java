package dev.ocellus.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;

/**
 * Finishes the folder that npm packs: each worker becomes one file, because bundlers copy files and
 * do not follow what those import; the face model gets the list that tells of it; and for bundlers
 * that copy nothing there is a module that has everything in it as text.
 */
public final class NpmPackage {
  private static final String FACES = "ocellus_faces_1";
  private static final List<String> BUILDS = List.of("wasm", "script");

  /** What only the workers import. */
  private static final List<String> INSIDE_WORKERS =
      List.of(
          "wasm/either.js",
          "wasm/inference.functions.js",
          "script/either.js",
          "script/inference.main.js",
          "engine/helper.js",
          "engine",
          "helpers.js");

  private final Path models;
  private final Path program;

  private NpmPackage(Path folder) {
    this.models = folder.resolve("models");
    this.program = folder.resolve("ocellus");
  }

  /**
   * Finishes it.
   *
   * @param args the folder
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      throw new IllegalArgumentException("argument: the folder that npm packs");
    }
    new NpmPackage(Path.of(args[0])).finish();
  }

  private void finish() throws IOException {
    for (String build : BUILDS) {
      String worker = OneFile.of(program, build + "/either.js");
      Files.writeString(program.resolve(build + "/worker.js"), worker);
    }
    for (String name : INSIDE_WORKERS) {
      Files.delete(program.resolve(name));
    }
    tellOfFaces();
    Files.writeString(program.resolve("wasm/inline.js"), everything());
  }

  private void tellOfFaces() throws IOException {
    byte[] bytes = Files.readAllBytes(models.resolve(FACES + ".pb"));
    String told =
        "\"kind\": \"faces\", \"bytes\": "
            + bytes.length
            + ", \"sha256\": \""
            + Sha256.of(bytes)
            + "\"";
    Files.writeString(
        models.resolve("index.json"),
        "{\"models\": [{\"name\": \"ocellus\", \"file\": \"" + FACES + ".pb\", " + told + "}]}\n");
    Files.writeString(
        program.resolve("bundled.js"),
        "/** The models in this package; they are at an address. */\n"
            + "export const bundled = ({ href }) => [\n  { \"name\": \"ocellus\", \"file\": href, "
            + told
            + " },\n];\n");
  }

  private String everything() throws IOException {
    return base64("program", program.resolve("wasm/program.wasm"))
        + base64("inference", program.resolve("wasm/inference.wasm"))
        + base64("faces", models.resolve(FACES + ".pb"))
        + "export const worker = "
        + text(Files.readString(program.resolve("wasm/worker.js")))
        + ";\n";
  }

  private static String base64(String name, Path file) throws IOException {
    String text = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
    return "export const " + name + " =\n  '" + text + "';\n";
  }

  /** As a template literal. */
  private static String text(String script) {
    return '`' + script.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + '`';
  }
}
