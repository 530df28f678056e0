package dev.ocellus.web.engine;

import dev.ocellus.codegen.Tier;
import dev.ocellus.engine.Engine;
import dev.ocellus.engine.EngineException;
import dev.ocellus.engine.Host;
import dev.ocellus.engine.Way;
import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.model.Model;
import java.util.List;
import java.util.function.UnaryOperator;

/** Models run by generated modules. */
public final class EngineWay implements Way {
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
    this(tier, threads, helper, host -> host);
  }

  /** The same with something between the engine and its host, for measurements. */
  public EngineWay(Tier tier, int threads, HelperStart helper, UnaryOperator<Host> between) {
    host = new BrowserHost(tier, threads, helper);
    engine = new Engine(between.apply(host));
  }

  @Override
  public String title() {
    String instructions =
        host.tier() == Tier.RELAXED ? "WebAssembly relaxed SIMD" : "WebAssembly SIMD";
    int threads = host.threads();
    return instructions + ", " + threads + (threads == 1 ? " thread" : " threads");
  }

  @Override
  public void rehearse() {
    engine.rehearse();
  }

  @Override
  public void makeRoom(int fileBytes) {
    engine.makeRoom(fileBytes);
  }

  @Override
  public Model load(Graph graph, List<String> outputs) {
    return engine.load(graph, outputs);
  }

  /** In the engine's memory, or on the Java heap where there is no room for it. */
  @Override
  public Picture picture(Pixels pixels) {
    try {
      return engine.picture(pixels);
    } catch (EngineException e) {
      return pixels.toRaster();
    }
  }

  @Override
  public void close() {
    host.close();
  }
}
