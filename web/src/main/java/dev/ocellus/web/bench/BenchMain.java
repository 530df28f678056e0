package dev.ocellus.web.bench;

import dev.ocellus.codegen.KernelModule;
import dev.ocellus.codegen.Tier;
import dev.ocellus.compile.Program;
import dev.ocellus.engine.Host;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Op;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.web.browser.JsBytes;
import dev.ocellus.web.browser.WasmModule;
import dev.ocellus.web.engine.EngineWay;
import dev.ocellus.web.engine.HelperStart;
import java.util.List;
import java.util.Map;
import org.teavm.jso.JSExport;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/**
 * The engine alone, for measurements: one model at a time, run on a given tensor. Built only with
 * {@code -P bench}; a worker calls what is exported.
 */
public final class BenchMain {
  private static EngineWay way;
  private static LayerClock clock;
  private static Graph graph;
  private static Model model;
  private static String output;
  private static Tensor result;

  private BenchMain() {}

  public static void main(String[] args) {}

  /**
   * Starts an engine; one that was there before is ended.
   *
   * @param tier {@code RELAXED} or {@code SIMD}
   * @param threads from 1; above 1 only where the page is cross-origin isolated
   * @param fileBytes how large the file of the model is that will come
   */
  @JSExport
  public static void open(String tier, int threads, int fileBytes, HelperStart helper) {
    if (way != null) {
      way.close();
    }
    way = new EngineWay(Tier.valueOf(tier), threads, helper, BenchMain::clocked);
    way.rehearse();
    way.makeRoom(fileBytes);
    model = null;
  }

  private static Host clocked(Host host) {
    clock = new LayerClock(host);
    return clock;
  }

  /** What is measured, such as {@code WebAssembly SIMD, 2 threads}; threads that came by now. */
  @JSExport
  public static String title() {
    return way.title();
  }

  /**
   * Reads a frozen GraphDef and makes it runnable.
   *
   * @param node the output that will be computed
   */
  @JSExport
  public static void load(Uint8Array file, String node) {
    use(GraphDefReader.read(new JsBytes(file)), node);
  }

  /**
   * As {@link #load}, but only the part of the graph from one node on.
   *
   * @param from the node instead of which the input comes, of any size with three channels
   */
  @JSExport
  public static void loadPart(Uint8Array file, String from, String node) {
    Op.Placeholder input = new Op.Placeholder(DataType.FLOAT32, List.of(-1, -1, -1, 3));
    use(GraphDefReader.read(new JsBytes(file)).cutAt(from, input), node);
  }

  private static void use(Graph read, String node) {
    if (model != null) {
      model.close();
    }
    output = node;
    graph = read;
    model = way.load(graph, List.of(node));
  }

  /**
   * Runs the model.
   *
   * @param input the name of its input
   * @param elements the input
   * @param dims its shape
   * @param runs how often
   * @return the milliseconds of each run, with the copies of input and output
   */
  @JSExport
  public static Float64Array run(String input, Float32Array elements, Int32Array dims, int runs) {
    Tensor tensor = Tensor.of(Shape.of(dims.copyToJavaArray()), inPlace(elements));
    Float64Array times = new Float64Array(runs);
    for (int i = 0; i < runs; i++) {
      double start = Performance.now();
      result = model.run(Map.of(input, tensor), List.of(output), Progress.NONE).get(output);
      times.set(i, Performance.now() - start);
    }
    return times;
  }

  /** Elements that go to the engine without a copy on the Java heap, as a picture's do. */
  private static StoredElements inPlace(Float32Array elements) {
    int bytes = elements.getByteLength();
    Uint8Array view = new Uint8Array(elements.getBuffer(), elements.getByteOffset(), bytes);
    return new StoredElements(new JsBytes(view), 0, elements.getLength());
  }

  /** What the last run gave. */
  @JSExport
  public static Float32Array output() {
    return Float32Array.copyFromJavaArray(result.data());
  }

  /**
   * Makes a module for the model, as the first run does, and forgets it.
   *
   * @return milliseconds to generate it, milliseconds until the browser has accepted it, its bytes
   */
  @JSExport
  public static double[] module(String input, Int32Array dims) {
    Plan plan = plan(input, dims);
    Program program = Layers.program(plan, plan.steps().size());
    double start = Performance.now();
    byte[] module = new KernelModule(program.kernels(), clock.tier(), clock.isShared()).bytes();
    double generated = Performance.now();
    WasmModule.compile(Int8Array.copyFromJavaArray(module));
    return new double[] {generated - start, Performance.now() - generated, module.length};
  }

  /** The names of the layers, in the order in which they run. */
  @JSExport
  public static String[] layers(String input, Int32Array dims) {
    return new Layers(plan(input, dims)).names();
  }

  /** Runs the model layer by layer; the milliseconds of each. The model has run before. */
  @JSExport
  public static double[] runLayers(String input, Float32Array elements, Int32Array dims) {
    Layers layers = new Layers(plan(input, dims));
    double[] times = new double[layers.calls()];
    clock.clock(times);
    run(input, elements, dims, 1);
    clock.clock(null);
    return layers.sums(times);
  }

  private static Plan plan(String input, Int32Array dims) {
    Shape shape = Shape.of(dims.copyToJavaArray());
    List<String> outputs = List.of(output);
    return Planner.plan(Passes.runnable(graph, outputs), outputs, Map.of(input, shape));
  }
}
