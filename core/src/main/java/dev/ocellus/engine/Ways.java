package dev.ocellus.engine;

import dev.ocellus.graph.Graph;
import dev.ocellus.image.Picture;
import dev.ocellus.image.Pixels;
import dev.ocellus.model.Model;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The first of several ways that works. One that fails is left for good, and the run that it failed
 * in is done again on the next: whoever has a model sees no difference but in time.
 */
public final class Ways {
  private final Queue<Supplier<Way>> next;
  private final Consumer<String> notices;
  private Way current;
  private EngineException failure;

  /**
   * Ways to run models.
   *
   * @param ways what starts them, the fastest first, at least one; may throw {@link
   *     EngineException}
   * @param notices hears, as a sentence without a full stop, why another way is taken and which
   */
  public Ways(List<Supplier<Way>> ways, Consumer<String> notices) {
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
   * Does something with a picture that is put where models sample it fastest; does it once more
   * when the way fails with the picture.
   *
   * @throws EngineException when no way is left
   */
  public <T> T looking(Pixels pixels, Function<Picture, T> work) {
    while (true) {
      Way at = current();
      try {
        return look(at.picture(pixels), work);
      } catch (EngineException e) {
        leave(at, e);
      }
    }
  }

  private static <T> T look(Picture picture, Function<Picture, T> work) {
    try {
      return work.apply(picture);
    } finally {
      if (picture instanceof EnginePicture placed) {
        placed.close();
      }
    }
  }

  /**
   * The way that is taken now.
   *
   * @throws EngineException when none is left
   */
  public Way current() {
    if (current == null) {
      start();
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
      current = null;
      failure = why;
      start();
    }
  }

  private static Way rehearsed(Way way) {
    try {
      way.rehearse();
      return way;
    } catch (EngineException e) {
      way.close();
      throw e;
    }
  }

  private void start() {
    while (current == null) {
      Supplier<Way> way = next.poll();
      if (way == null) {
        throw failure;
      }
      try {
        current = rehearsed(way.get());
      } catch (EngineException e) {
        failure = e;
      }
    }
    if (failure != null) {
      notices.accept(failure.getMessage() + "; going on with " + current.title());
    }
  }
}
