package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.result.Views;
import dev.ocellus.testing.SmallClassifier;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import run.endive.runtime.Instance;
import run.endive.wasm.Parser;

/** A module in Endive, an engine in pure Java of other people, against GraalWasm. */
final class SecondRuntimeTest {
  private static final int WIDTH = 40;
  private static final int HEIGHT = 30;
  private static final int OUT_BYTES = 24;

  @Test
  void twoRuntimesGiveTheSameNumbers() {
    byte[] module =
        new ClassifierModule(
                new StandaloneClassifier(
                    GraphDefReader.read(SmallClassifier.graphDef()),
                    SmallClassifier.SPEC,
                    Views.CENTRE,
                    List.of(),
                    "0123456789abcdef".repeat(4)),
                Tier.SIMD,
                true)
            .bytes();
    byte[] rgb = new byte[WIDTH * HEIGHT * 3];
    new Random(11).nextBytes(rgb);

    assertThat(inEndive(module, rgb)).isEqualTo(inGraalWasm(module, rgb));
  }

  private static byte[] inGraalWasm(byte[] module, byte[] rgb) {
    try (WasmFile file = new WasmFile(module)) {
      file.initialize();
      int picture = file.place(rgb);
      int out = file.call("alloc", OUT_BYTES);
      assertThat(file.call("infer_rgb_from_ptrs", picture, WIDTH, HEIGHT, out, OUT_BYTES))
          .isEqualTo(3);
      return file.read(out, OUT_BYTES);
    }
  }

  private static byte[] inEndive(byte[] module, byte[] rgb) {
    Instance instance = Instance.builder(Parser.parse(module)).build();
    instance.export("_initialize").apply();
    int picture = call(instance, "alloc", rgb.length);
    instance.memory().write(picture, rgb);
    int out = call(instance, "alloc", OUT_BYTES);
    assertThat(call(instance, "infer_rgb_from_ptrs", picture, WIDTH, HEIGHT, out, OUT_BYTES))
        .isEqualTo(3);
    return instance.memory().readBytes(out, OUT_BYTES);
  }

  private static int call(Instance instance, String function, long... arguments) {
    return (int) instance.export(function).apply(arguments)[0];
  }
}
