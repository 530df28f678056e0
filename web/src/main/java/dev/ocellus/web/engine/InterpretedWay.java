package dev.ocellus.web.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import java.util.List;

/** Models run by plain Java, as it was compiled for this browser; the slowest way, and the last. */
final class InterpretedWay implements BrowserWay {
  @Override
  public String title() {
    return "compiled Java, 1 thread";
  }

  @Override
  public Model load(Graph graph, List<String> outputs) {
    return new InterpretedModel(graph, outputs);
  }

  @Override
  public Picture take(PixelRows rows, boolean opaque) {
    return rows.raster();
  }

  @Override
  public void close() {}
}
