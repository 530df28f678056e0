package dev.ocellus.e2e.bundlers;

import java.util.List;

/** The bundlers that the package is tried with, none of which is configured for it. */
enum Bundler {
  VITE(
      "Vite",
      "vite",
      "app",
      "vite --host 127.0.0.1 --strictPort --port PORT",
      "vite build --outDir out",
      ""),
  WEBPACK(
      "webpack",
      "webpack",
      "app",
      "webpack --mode development --entry ./main.js -o development",
      "webpack --mode production --entry ./main.js -o out",
      " --output-trusted-types"),
  ESBUILD(
      "esbuild",
      "esbuild",
      "app",
      "esbuild main.js --bundle --format=esm --outdir=development --servedir=development --serve=127.0.0.1:PORT",
      "esbuild main.js --bundle --format=esm --minify --outdir=out",
      ""),
  PARCEL(
      "Parcel",
      "parcel",
      "app",
      "parcel index.html --no-hmr --host 127.0.0.1 --port PORT",
      "parcel build index.html --no-source-maps --dist-dir out",
      ""),
  NEXT("Next.js", "next", "next", "next dev -p PORT", "next build", " --webpack");

  /** In a command: the port that is to be listened at. */
  static final String PORT = "PORT";

  final String title;

  /** Its package, of which the version is told. */
  final String packageName;

  /** The folder of {@code e2e/bundlers} that it bundles. */
  final String source;

  private final String developing;
  private final String production;

  /** What its command needs besides, so that its own scripts start where these are required. */
  private final String trusting;

  Bundler(
      String title,
      String packageName,
      String source,
      String developing,
      String production,
      String trusting) {
    this.title = title;
    this.packageName = packageName;
    this.source = source;
    this.developing = developing;
    this.production = production;
    this.trusting = trusting;
  }

  /** What serves the page while it is developed, or only bundles it into {@code development}. */
  List<String> developing() {
    return List.of(developing.split(" ", -1));
  }

  /** What bundles the page into the folder {@code out}. */
  List<String> production() {
    return List.of(production.split(" ", -1));
  }

  /** The same, for a page that requires Trusted Types. */
  List<String> trusted() {
    return List.of((production + trusting).split(" ", -1));
  }

  /** Whether it has a server of its own for the page that is being developed. */
  boolean servesWhileDeveloping() {
    return developing.contains(PORT);
  }
}
