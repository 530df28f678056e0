package dev.ocellus.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.model.Model;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The first of several ways that works. One that fails is left for good, and the run that it failed
 * in is done again on the next: whoever has a model sees no difference but in time.
 *
 * @param <W> what more they can do
 */
public final class Ways<W extends Way> {
  private final Queue<Supplier<? extends W>> next;
  private final Consumer<String> notices;
  private W current;

  /**
   * Ways to run models.
   *
   * @param ways what starts them, the fastest first; may throw {@link EngineException}
   * @param notices hears, as a sentence without a full stop, why another way is taken and which
   */
  public Ways(List<? extends Supplier<? extends W>> ways, Consumer<String> notices) {
    this.next = new ArrayDeque<>(ways);
    this.notices = notices;
  }

  /**
   * Makes a graph runnable.
   *
   * @param outputs names of the nodes that may be asked for
   * @throws dev.ocellus.model.ModelException listing every node that cannot be run
   * @throws EngineException when no way is left
   */
  public Model load(Graph graph, List<String> outputs) {
    return new LastingModel(this, graph, outputs);
  }

  /**
   * The way that is taken now.
   *
   * @throws EngineException when none is left
   */
  public W current() {
    if (current == null) {
      start(null);
    }
    return current;
  }

  /**
   * Takes the next way.
   *
   * @throws EngineException {@code why}, when there is none
   */
  void leave(Way failed, EngineException why) {
    if (failed == current) {
      current.close();
      start(why);
    }
  }

  private void start(EngineException why) {
    current = null;
    EngineException last = why;
    while (current == null) {
      Supplier<? extends W> way = next.poll();
      if (way == null) {
        throw last == null ? new EngineException("there is no way to run models") : last;
      }
      try {
        current = way.get();
      } catch (EngineException e) {
        last = e;
      }
    }
    if (last != null) {
      notices.accept(last.getMessage() + "; going on with " + current.title());
    }
  }
}
