package dev.ocellus.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.model.Model;
import java.util.List;

/** A way to run models. */
public interface Way extends AutoCloseable {

  /** What a person may read of it, such as {@code WebAssembly SIMD, 2 threads}. */
  String title();

  /**
   * Makes a graph runnable.
   *
   * @param outputs names of the nodes that may be asked for
   * @throws dev.ocellus.model.ModelException listing every node that cannot be run
   * @throws EngineException when the way fails; so may the model when it is run
   */
  Model load(Graph graph, List<String> outputs);

  /**
   * Does what most models need and none has to wait for, before there is one.
   *
   * @throws EngineException when the way fails
   */
  default void rehearse() {}

  /**
   * Has memory ready for a model whose file is so large.
   *
   * @throws EngineException when there is none
   */
  default void makeRoom(int fileBytes) {}

  /** A picture where the models of this way sample it fastest. */
  default Picture picture(Pixels pixels) {
    return pixels.toRaster();
  }

  /** Frees what it holds; its models cannot be run afterwards. */
  @Override
  void close();
}
