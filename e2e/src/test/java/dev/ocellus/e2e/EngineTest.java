package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What computes on the device: generated modules, in as many threads as there may be. */
@InBrowser
final class EngineTest {
  private static final String MACAW = "/pictures/macaw.jpg";
  private static final String FRIENDS = "/pictures/friends.jpg";

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void several_threads_see_what_one_sees_to_the_last_digit(
      int threads, OcellusServer server, Visit visit, @TempDir Path folder) {
    Surface surface = Surface.openIsolated(visit, server.origin());
    takeMobileNet(surface, folder);
    surface.load("{ threads: 1, classifier: window.own }");
    Answer classesOfOne = surface.classify(MACAW);
    Answer facesOfOne = surface.faces(FRIENDS);
    assertThat(engine(surface)).isEqualTo("WebAssembly relaxed SIMD, 1 thread");

    surface.load("{ threads: " + threads + ", classifier: window.own }");
    awaitEngine(surface, "WebAssembly relaxed SIMD, " + threads + " threads");

    for (int i = 0; i < 5; i++) {
      assertThat(surface.classify(MACAW).classes()).isEqualTo(classesOfOne.classes());
      assertThat(surface.faces(FRIENDS).faces()).isEqualTo(facesOfOne.faces());
    }
    assertThat(facesOfOne.faces()).hasSize(2);
  }

  /** Has the page know a network of all of MobileNet's layers. */
  private static void takeMobileNet(Surface surface, Path folder) {
    ColourModel model = new ColourModel(folder);
    model.mobileNet();
    model.thousandLabels();
    surface.serve(folder);
    surface.json(
        "async () => { window.own = { graph: await surface.picture('/own/mobilenet.pb'),"
            + " labels: await surface.picture('/own/labels.txt') }; return {}; }");
  }

  /** Helpers take part from when they are there; until then pictures are looked at without them. */
  private static void awaitEngine(Surface surface, String engine) {
    surface
        .page()
        .waitForCondition(
            () ->
                surface.classify(MACAW).where().equals("device") && engine(surface).equals(engine));
  }

  private static String engine(Surface surface) {
    return JsonParser.parseString(surface.text("() => eye.engine", null)).getAsString();
  }

  @Test
  void as_many_threads_as_the_device_has_processors_compute(OcellusServer server, Visit visit) {
    Surface surface = Surface.openIsolated(visit, server.origin());
    int processors = Integer.parseInt(surface.text("() => navigator.hardwareConcurrency", null));
    surface.load("{ where: 'device' }");

    String threads = processors == 1 ? "1 thread" : Math.min(processors, 8) + " threads";
    awaitEngine(surface, "WebAssembly relaxed SIMD, " + threads);
  }

  @Test
  void a_host_that_does_not_isolate_pages_gets_one_thread(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    try (StaticSite site = StaticCopy.of(server, folder)) {
      Surface surface = Surface.open(visit, site.origin());
      surface.load("{ where: 'device', threads: 4 }");

      assertThat(surface.classify(MACAW).best().label()).isEqualTo("macaw");
      assertThat(engine(surface)).isEqualTo("WebAssembly relaxed SIMD, 1 thread");
      assertThat(visit.watch().requests("helper.js")).isEmpty();
    }
  }

  @Test
  void the_build_without_wasm_gc_has_the_same_engine(OcellusServer server, Visit visit) {
    WeakDevice.NO_WASM_GC.applyTo(visit.context());
    Surface surface = Surface.openIsolated(visit, server.origin());
    surface.load("{ where: 'device', threads: 2 }");

    awaitEngine(surface, "WebAssembly relaxed SIMD, 2 threads");
    assertThat(surface.faces(FRIENDS).faces()).hasSize(2);
    assertThat(visit.watch().requests(".wasm")).isEmpty();
  }
}
