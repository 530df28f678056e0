package dev.ocellus.bench;

import dev.ocellus.bench.format.OnnxWriter;
import dev.ocellus.bench.format.TfjsWriter;
import dev.ocellus.bench.format.TfliteWriter;
import dev.ocellus.bench.network.FrozenNetwork;
import dev.ocellus.bench.network.Network;
import dev.ocellus.bench.run.Contestant;
import dev.ocellus.bench.run.NativeTensorFlow;
import dev.ocellus.bench.run.PageContestant;
import dev.ocellus.bench.run.Rounds;
import dev.ocellus.bench.run.Sample;
import dev.ocellus.bench.run.Site;
import dev.ocellus.e2e.harness.Chromium;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** First measure. */
public final class Main {
  private Main() {}

  public static void main(String[] args) throws Exception {
    int rounds = Integer.parseInt(args[0]);
    FrozenNetwork net =
        new FrozenNetwork(
            "mobilenet_v2_1.0_224",
            Files.readAllBytes(Project.shared("models/mobilenet_v2_1.0_224_frozen.pb")),
            "input",
            "MobilenetV2/Predictions/Reshape_1",
            224);
    Network layers = net.layers();
    try (Site site = new Site();
        OcellusServer server = OcellusServer.start();
        Chromium chromium = Chromium.launch()) {
      site.serve("/page/", Project.ROOT.resolve("e2e/bench/page"));
      site.serve("/peers/", Project.ROOT.resolve("e2e/bench/node_modules"));
      site.serve("/ours/", Project.site());
      copy(server, site);
      site.serve("/data/m.onnx", OnnxWriter.write(layers));
      site.serve("/data/m.tflite", TfliteWriter.write(layers));
      TfjsWriter.Files tfjs = TfjsWriter.write(layers);
      site.serve("/data/m.tfjs.json", tfjs.artifacts());
      site.serve("/data/m.tfjs.bin", tfjs.weights());
      byte[] rgba = new byte[256 * 256 * 4];
      var img = javax.imageio.ImageIO.read(Project.image("grace_hopper.jpg").toFile());
      var scaled =
          new java.awt.image.BufferedImage(256, 256, java.awt.image.BufferedImage.TYPE_INT_RGB);
      scaled
          .createGraphics()
          .drawImage(
              img.getScaledInstance(256, 256, java.awt.Image.SCALE_AREA_AVERAGING), 0, 0, null);
      float[] input = new float[224 * 224 * 3];
      for (int y = 0; y < 256; y++) {
        for (int x = 0; x < 256; x++) {
          int rgb = scaled.getRGB(x, y);
          int[] c = {rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255, 255};
          for (int k = 0; k < 4; k++) {
            rgba[(y * 256 + x) * 4 + k] = (byte) c[k];
            if (k < 3 && y >= 16 && y < 240 && x >= 16 && x < 240) {
              input[((y - 16) * 224 + x - 16) * 3 + k] = c[k] / 127.5f - 1;
            }
          }
        }
      }
      ByteBuffer b = ByteBuffer.allocate(input.length * 4).order(ByteOrder.LITTLE_ENDIAN);
      b.asFloatBuffer().put(input);
      site.serve("/data/input-224.bin", b.array());
      site.serve("/data/picture-224.bin", rgba);
      List<Contestant> all = new ArrayList<>();
      all.add(new NativeTensorFlow(net, input, 1));
      all.add(new NativeTensorFlow(net, input, 2));
      for (String module : List.of("tfjs.js", "onnxruntime.js", "litert.js")) {
        for (int threads : new int[] {1, 2}) {
          try {
            all.add(
                PageContestant.open(
                    chromium.browser(),
                    site.origin(),
                    module + " " + threads,
                    module,
                    Map.of("network", "m", "size", 224, "threads", threads, "site", "/ours/")));
          } catch (RuntimeException e) {
            System.err.println(module + " " + threads + ": " + e.getMessage());
          }
        }
      }
      all.add(
          PageContestant.open(
              chromium.browser(),
              site.origin(),
              "ours",
              "ours.js",
              Map.of("size", 224, "site", "/ours/")));
      float[] expected = null;
      for (Contestant c : all) {
        c.time(1);
        float[] out = c.output();
        expected = expected == null ? out : expected;
        double off = 0;
        int best = 0;
        for (int i = 0; i < out.length; i++) {
          off = Math.max(off, Math.abs(out[i] - expected[i]));
          best = out[i] > out[best] ? i : best;
        }
        System.out.println(
            c.name() + " differs by " + off + " " + out.length + " best " + best + " " + out[best]);
      }
      Map<Contestant, Sample> samples = new Rounds(5, rounds, 3).run(all, r -> {});
      samples.forEach(
          (c, s) ->
              System.out.printf("%-30s median %.2f min %.2f%n", c.name(), s.median(), s.least()));
    }
  }

  private static void copy(OcellusServer server, Site site) throws Exception {
    String index;
    try (var in =
        java.net.URI.create(server.origin() + "/models/index.json").toURL().openStream()) {
      index = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
    site.serve("/ours/models/index.json", index.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    var m = java.util.regex.Pattern.compile("\"file\":\"([^\"]+)\"").matcher(index);
    while (m.find()) {
      try (var in =
          java.net.URI.create(server.origin() + "/models/" + m.group(1)).toURL().openStream()) {
        site.serve("/ours/models/" + m.group(1), in.readAllBytes());
      }
    }
  }
}
