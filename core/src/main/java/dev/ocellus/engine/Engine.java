package dev.ocellus.engine;

import dev.ocellus.codegen.Control;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Pixels;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import java.util.List;

/**
 * Models in one linear memory: their constants, their programs, and one work area that they use in
 * turns. Not safe for use by several threads at a time; the host has its own.
 */
public final class Engine {
  /** Where {@link Control}'s words are. Address 0 stays free, so that it can stand for nothing. */
  public static final int CONTROL = 64;

  /** Constants stand in memory as they are used, beside the work area and what they come from. */
  private static final long ROOM = 2;

  private static final long MOST_ROOM = 64 << 20;

  private final Host host;
  private final Memory memory;
  private final Regions regions = new Regions(CONTROL + 4 * Control.WORDS);
  private final Modules modules;
  private final Sampler sampler;
  private int work;
  private int workBytes;
  private long use;

  public Engine(Host host) {
    this.host = host;
    this.memory = host.memory();
    this.modules = new Modules(host);
    this.sampler = new Sampler(this);
    memory.reserve(regions.end());
  }

  /**
   * Makes a graph runnable.
   *
   * @param graph as it was read
   * @param outputs names of the nodes that may be asked for
   * @throws dev.ocellus.model.ModelException listing every node that cannot be run
   */
  public Model load(Graph graph, List<String> outputs) {
    return new EngineModel(this, graph, outputs);
  }

  /**
   * Runs a small network, so that the first model need not wait for what most models have in
   * common: kernels are generated, and the browser translates them and what makes them.
   *
   * @throws EngineException when the host fails
   */
  public void rehearse() {
    byte[] file = Rehearsal.file();
    for (int i = 0; i < Rehearsal.ROUNDS; i++) {
      Graph graph = GraphDefReader.read(file);
      try (Model network = load(graph, List.of(Rehearsal.OUTPUT))) {
        for (int j = 0; j < Rehearsal.RUNS; j++) {
          network.run(Rehearsal.inputs(), List.of(Rehearsal.OUTPUT), Progress.NONE);
        }
      }
    }
  }

  /**
   * Writes to as much memory as a model will need: a system gives memory when it is first written
   * to, and that is better done while the model is still on its way.
   *
   * @param fileBytes how large the model's file is
   * @throws EngineException when there is no memory for it
   */
  public void makeRoom(int fileBytes) {
    int bytes = (int) Math.min(ROOM * fileBytes, MOST_ROOM);
    int address = allocate(bytes);
    memory.clear(address, bytes);
    free(address);
  }

  /**
   * Puts a picture into the memory; the caller closes it when it is done with it.
   *
   * @throws EngineException when there is no memory for it
   */
  public EnginePicture picture(Pixels pixels) {
    EnginePicture picture =
        new EnginePicture(this, pixels.width(), pixels.height(), pixels.opaque());
    memory.write(picture.address(), pixels.rgba());
    return picture;
  }

  Modules modules() {
    return modules;
  }

  Sampler sampler() {
    return sampler;
  }

  Host host() {
    return host;
  }

  Memory memory() {
    return memory;
  }

  int allocate(int bytes) {
    int address = regions.allocate(bytes);
    try {
      memory.reserve(regions.end());
    } catch (EngineException e) {
      regions.free(address);
      throw e;
    }
    return address;
  }

  void free(int address) {
    regions.free(address);
  }

  /** Where the work area begins, once it is at least this large. What was in it is lost. */
  int work(int bytes) {
    use++;
    if (bytes > workBytes) {
      if (workBytes > 0) {
        regions.free(work);
      }
      workBytes = 0;
      work = allocate(bytes);
      workBytes = bytes;
    }
    return work;
  }

  /** Which use of the work area this is; each run is another. */
  long use() {
    return use;
  }

  void compute(int module, int program) {
    host.compute(module, CONTROL, program);
  }
}
