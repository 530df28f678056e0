package dev.ocellus.bench.data;

import static java.util.Map.entry;

import dev.ocellus.bench.format.OnnxWriter;
import dev.ocellus.bench.format.TfjsWriter;
import dev.ocellus.bench.format.TfliteWriter;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.network.Network;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.image.Raster;
import java.util.Map;

/** The benchmark's site: its pages, the peers, Ocellus as it was built, and the data for them. */
public final class BenchSite implements AutoCloseable {
  private final Site site = new Site();
  private int pictures;

  public BenchSite() {
    site.serve("/page/", Project.ROOT.resolve("e2e/bench/page"));
    site.serve("/peers/", Project.ROOT.resolve("e2e/bench/node_modules"));
    site.serve(
        "/engine/", Project.built("web/target/bench/ocellus/program.js").getParent().getParent());
    site.serve("/data/tiny.onnx", OnnxWriter.write(Network.tiny()));
  }

  public String origin() {
    return site.origin();
  }

  /**
   * Serves a network to all.
   *
   * @return the options with which adapters find it
   */
  public Map<String, Object> serve(FrozenNetwork network, Input input) {
    String name = network.name();
    Network layers = network.layers();
    site.serve("/data/" + name + ".onnx", OnnxWriter.write(layers));
    site.serve("/data/" + name + ".tflite", TfliteWriter.write(layers));
    TfjsWriter.Files tfjs = TfjsWriter.write(layers);
    site.serve("/data/" + name + ".tfjs.json", tfjs.artifacts());
    site.serve("/data/" + name + ".tfjs.bin", tfjs.weights());
    site.serve("/data/input-" + input.size() + ".bin", input.tensorBytes());
    site.serve("/data/" + name + ".pb", network.graphDef());
    return Map.ofEntries(
        entry("task", "classify"),
        entry("network", name),
        entry("input", network.input()),
        entry("output", network.output()),
        entry("size", input.size()),
        entry("fileBytes", network.graphDef().length));
  }

  /**
   * Serves Ocellus with models of one's own.
   *
   * @return the folder's path
   */
  public String serveOcellus(FrozenNetwork classifier, FaceModel faces) {
    String folder = "/ocellus/" + classifier.name() + "-" + faces.name() + "/";
    site.serve(folder, Project.site());
    OcellusModels.of(classifier, faces)
        .forEach((file, bytes) -> site.serve(folder + "models/" + file, bytes));
    return folder;
  }

  /**
   * Serves a picture's pixels.
   *
   * @return where they are and how many
   */
  public Map<String, Object> serve(Raster picture) {
    String path = "/data/picture-" + ++pictures + ".rgba";
    site.serve(path, picture.rgba());
    return Map.of("url", path, "width", picture.width(), "height", picture.height());
  }

  /** Serves a file among the data. */
  public String serve(String name, byte[] bytes) {
    site.serve("/data/" + name, bytes);
    return "/data/" + name;
  }

  /** What pages have loaded from below a path so far, by path, in order. */
  public Map<String, byte[]> loaded(String below) {
    Map<String, byte[]> files = site.answered();
    files.keySet().removeIf(path -> !path.startsWith(below));
    return files;
  }

  @Override
  public void close() {
    site.close();
  }
}
