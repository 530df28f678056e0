package dev.ocellus.e2e.bundlers;

import java.util.List;

/** The bundlers that the package is tried with, none of which is configured for it. */
enum Bundler {
  VITE(
      "Vite",
      "vite",
      "app",
      List.of("vite", "--host", "127.0.0.1", "--strictPort", "--port", Bundler.PORT),
      List.of("vite", "build", "--outDir", "out")),
  WEBPACK(
      "webpack",
      "webpack",
      "app",
      List.of("webpack", "--mode", "development", "--entry", "./main.js", "-o", "development"),
      List.of("webpack", "--mode", "production", "--entry", "./main.js", "-o", "out")),
  ESBUILD(
      "esbuild",
      "esbuild",
      "app",
      List.of(
          "esbuild",
          "main.js",
          "--bundle",
          "--format=esm",
          "--outdir=development",
          "--servedir=development",
          "--serve=127.0.0.1:" + Bundler.PORT),
      List.of("esbuild", "main.js", "--bundle", "--format=esm", "--minify", "--outdir=out")),
  PARCEL(
      "Parcel",
      "parcel",
      "app",
      List.of("parcel", "index.html", "--no-hmr", "--host", "127.0.0.1", "--port", Bundler.PORT),
      List.of("parcel", "build", "index.html", "--no-source-maps", "--dist-dir", "out")),
  NEXT(
      "Next.js",
      "next",
      "next",
      List.of("next", "dev", "-p", Bundler.PORT),
      List.of("next", "build"));

  /** In a command: the port that is to be listened at. */
  static final String PORT = "PORT";

  final String title;

  /** Its package, of which the version is told. */
  final String packageName;

  /** The folder of {@code e2e/bundlers} that it bundles. */
  final String source;

  /** What serves the page while it is developed, or only bundles it into {@code development}. */
  final List<String> developing;

  /** What bundles the page into the folder {@code out}. */
  final List<String> production;

  Bundler(
      String title,
      String packageName,
      String source,
      List<String> developing,
      List<String> production) {
    this.title = title;
    this.packageName = packageName;
    this.source = source;
    this.developing = developing;
    this.production = production;
  }

  /** Whether it has a server of its own for the page that is being developed. */
  boolean servesWhileDeveloping() {
    return developing.stream().anyMatch(word -> word.contains(PORT));
  }
}
