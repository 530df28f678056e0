package dev.ocellus.web.engine;

import dev.ocellus.engine.Engine;
import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.EnginePicture;
import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.model.Model;
import dev.ocellus.wasm.kernel.Tier;
import java.util.List;

/** Models run by generated modules. */
public final class EngineWay implements BrowserWay {
  private final BrowserHost host;
  private final Engine engine;

  /**
   * Starts an engine with a memory of its own.
   *
   * @param threads how many work, this one included
   * @param helper starts one of the others
   * @throws EngineException when memory or threads cannot be had
   */
  public EngineWay(Tier tier, int threads, HelperStart helper) {
    host = new BrowserHost(tier, new Helpers(threads - 1, helper));
    engine = new Engine(host);
  }

  @Override
  public String title() {
    String instructions =
        host.tier() == Tier.RELAXED ? "WebAssembly relaxed SIMD" : "WebAssembly SIMD";
    int threads = host.threads();
    return instructions + ", " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public Model load(Graph graph, List<String> outputs) {
    return engine.load(graph, outputs);
  }

  /** Takes a picture into the engine's memory, or into a Java array where it has no room there. */
  @Override
  public Picture take(PixelRows rows, boolean opaque) {
    EnginePicture picture;
    try {
      picture = engine.picture(rows.width(), rows.height(), opaque);
    } catch (EngineException e) {
      return rows.raster();
    }
    rows.writeTo(host, picture.address());
    return picture;
  }

  @Override
  public void close() {
    host.close();
  }
}
