package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.e2e.harness.WholeBrowser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many pictures need no more memory than some. */
@InBrowser
@WholeBrowser
final class MemoryTest {
  private static final double MEGABYTE = 1 << 20;

  private static final Prelude TELLING_OF_GROWTH =
      new Prelude(
          Prelude.Script.WORKER,
          "const grow = WebAssembly.Memory.prototype.grow;"
              + " WebAssembly.Memory.prototype.grow = function (pages) {"
              + " console.debug('a memory grows'); return grow.call(this, pages); }");

  /** Looks at pictures of changing sizes. */
  private static final String LOOK =
      """
      async ([from, to]) => {
        const group = await createImageBitmap(await surface.picture('/pictures/crowd.jpg'));
        for (let number = from; number < to; number++) {
          const canvas = new OffscreenCanvas(200 + (number * 37) % 200, 150 + (number * 53) % 150);
          const context = canvas.getContext('2d');
          context.drawImage(group, -(number * 71) % 900, -300);
          const picture = context.getImageData(0, 0, canvas.width, canvas.height);
          await (number % 6 === 0 ? eye.faces(picture) : eye.classify(picture));
        }
        return to;
      }
      """;

  private static final String USED =
      "async () => (await performance.measureUserAgentSpecificMemory()).bytes";

  /** What is in use, and how often a memory of WebAssembly's has grown until then. */
  private record Use(double bytes, long growths) {}

  @Test
  void three_hundred_pictures_need_no_more_than_sixty(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    TELLING_OF_GROWTH.writeTo(folder);
    visit.watch().expect("status of 40[45]");
    try (StaticSite site = StaticCopy.of(server, folder).isolated()) {
      Surface surface = Surface.openIsolated(visit, site.origin());
      surface.load("{ where: 'device', threads: 1 }");

      surface.text(LOOK, List.of(0, 60));
      Use early = use(surface, visit);
      for (int from = 60; from < 300; from += 60) {
        surface.text(LOOK, List.of(from, from + 60));
      }
      Use late = use(surface, visit);

      assertThat(early.growths()).isPositive();
      assertThat(late.growths()).isEqualTo(early.growths());
      assertThat(late.bytes()).isLessThan(early.bytes() + MEGABYTE);
    }
  }

  private static Use use(Surface surface, Visit visit) {
    double bytes = Double.parseDouble(surface.text(USED, null));
    long growths =
        visit.watch().console().stream().filter(line -> line.contains("a memory grows")).count();
    return new Use(bytes, growths);
  }
}
