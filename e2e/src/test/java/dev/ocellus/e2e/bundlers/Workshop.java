package dev.ocellus.e2e.bundlers;

import dev.ocellus.e2e.harness.Program;
import dev.ocellus.e2e.harness.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A folder with the bundlers as npm installs them, and with the package as npm packs it. */
final class Workshop {
  private static final Path SOURCES = Project.ROOT.resolve("e2e/bundlers");
  private static final Path FOLDER = Project.ROOT.resolve("e2e/target/bundlers");
  private static final List<String> QUIETLY =
      List.of("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");

  private Workshop() {}

  /** Installs what is not there; the package anew each time. */
  static void open() {
    try {
      Files.createDirectories(FOLDER);
      for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
        copy(SOURCES.resolve(file), FOLDER.resolve(file));
      }
      if (!Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))) {
        npm(FOLDER, "install");
      }
      Path built = Project.built("web/target/npm/package.json").getParent();
      npm(built, "pack", "--pack-destination", FOLDER.toString());
      Path installed = installed();
      delete(installed);
      Files.createDirectories(installed);
      String tar = Program.required("tar").toString();
      Program.run(
          FOLDER,
          List.of(
              tar,
              "-xzf",
              packed().toString(),
              "-C",
              installed.toString(),
              "--strip-components=1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The package as npm packs it. */
  static Path packed() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".tgz")).findAny().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The package as npm installs it. */
  static Path installed() {
    return FOLDER.resolve("node_modules/ocellus");
  }

  /**
   * A project with the files of a folder of {@code e2e/bundlers}, and nothing of an earlier one.
   */
  static Path project(String source) {
    try {
      Path project = FOLDER.resolve("projects").resolve(source);
      delete(project);
      copyAll(SOURCES.resolve(source), project);
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A project of one bundler's own, with nothing of an earlier one. */
  static Path project(Bundler bundler) {
    Path project = FOLDER.resolve(bundler.packageName);
    try {
      delete(project);
      copyAll(SOURCES.resolve(bundler.source), project);
      if (bundler == Bundler.NEXT) {
        copy(SOURCES.resolve("app/look.js"), project.resolve("app/look.js"));
      }
      return project;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A command of something that is installed here. */
  static List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(words);
    command.set(0, FOLDER.resolve("node_modules/.bin").resolve(words.get(0)).toString());
    return command;
  }

  /** The Node that npm installs here; empty where it has none for this machine. */
  static Optional<Path> node() {
    return Optional.of(FOLDER.resolve("node_modules/.bin/node")).filter(Files::isExecutable);
  }

  /** The version of a package that is installed here. */
  static String version(String name) {
    String manifest = FOLDER.resolve("node_modules").resolve(name).resolve("package.json") + "";
    String node = Program.required("node").toString();
    return Program.run(FOLDER, List.of(node, "-p", "require('" + manifest + "').version")).strip();
  }

  /** How many bytes the files of a folder have. */
  static long bytes(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void npm(Path folder, String... words) {
    List<String> command = new ArrayList<>(List.of(Program.required("npm").toString()));
    command.addAll(List.of(words));
    command.addAll(QUIETLY);
    Program.run(folder, command);
  }

  private static void copyAll(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  /** Copies a file to where there is none, or another. */
  static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.write(to, Files.readAllBytes(from));
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
