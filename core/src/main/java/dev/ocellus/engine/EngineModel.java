package dev.ocellus.engine;

import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.graph.Graph;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph run by generated kernels. */
final class EngineModel implements Model {
  private static final int KEPT_PLANS = 32;

  private final Engine engine;
  private final Graph graph;
  private final List<String> outputs;
  private final List<Integer> places = new ArrayList<>();
  private final Constants constants;
  private final Loader loader;
  private final List<InPlace> inPlace = new ArrayList<>();
  private final Map<Map<String, Shape>, Ready> plans = new LinkedHashMap<>();

  /** A plan and what runs it. */
  private record Ready(Plan plan, Placed program) {}

  EngineModel(Engine engine, Graph graph, List<String> outputs) {
    this.engine = engine;
    this.outputs = List.copyOf(outputs);
    this.graph = Passes.runnable(graph, outputs);
    this.constants = new Constants(this::allocate);
    this.loader = new Loader(engine);
  }

  private int allocate(int bytes) {
    int place = engine.allocate(bytes);
    places.add(place);
    return place;
  }

  /** Puts the inputs into the engine's memory; what is of a picture there is computed there. */
  @Override
  public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
    place(inputs, readyFor(inputs));
    Map<String, Tensor> prepared = new HashMap<>();
    inputs.forEach((name, tensor) -> prepared.put(name, inPlace(tensor)));
    return prepared;
  }

  private Tensor inPlace(Tensor tensor) {
    InPlace elements = new InPlace(tensor.elements());
    inPlace.add(elements);
    return new Tensor(tensor.type(), tensor.shape(), elements);
  }

  /** Returns where the work area begins. */
  private int place(Map<String, Tensor> inputs, Ready ready) {
    int work = engine.work(ready.program().workBytes());
    for (Map.Entry<String, Slot> input : ready.plan().inputs().entrySet()) {
      Tensor tensor = inputs.get(input.getKey());
      if (!(tensor.elements() instanceof InPlace prepared && inPlace.contains(prepared))) {
        write(tensor, work + input.getValue().offset() * Float.BYTES);
      }
    }
    inPlace.clear();
    return work;
  }

  private void write(Tensor tensor, int at) {
    Elements elements =
        tensor.elements() instanceof InPlace gone ? gone.original() : tensor.elements();
    if (!engine.sampler().compute(elements, at)) {
      engine.memory().write(at, new Tensor(tensor.type(), tensor.shape(), elements));
    }
  }

  @Override
  public Map<String, Tensor> run(
      Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
    for (String name : wanted) {
      if (!outputs.contains(name)) {
        throw new ModelException(
            "the model was not loaded for the output "
                + name
                + "; it was for "
                + String.join(", ", outputs));
      }
    }
    Ready ready = readyFor(inputs);
    Plan plan = ready.plan();
    int work = place(inputs, ready);
    ready.program().run(work);
    progress.at(1);
    Map<String, Tensor> results = new HashMap<>();
    for (String name : wanted) {
      results.put(name, read(plan.outputs().get(name), work));
    }
    return results;
  }

  private Tensor read(Slot slot, int work) {
    if (slot.constant() != null) {
      return slot.constant();
    }
    int at = work + slot.offset() * Float.BYTES;
    return new Tensor(slot.type(), slot.shape(), new Results(engine, at, slot.shape().size()));
  }

  private Ready readyFor(Map<String, Tensor> inputs) {
    Map<String, Shape> shapes = new HashMap<>();
    inputs.forEach((name, tensor) -> shapes.put(name, tensor.shape()));
    Ready ready = plans.get(shapes);
    if (ready == null) {
      ready = makeReady(shapes);
      if (plans.size() >= KEPT_PLANS) {
        plans.remove(plans.keySet().iterator().next()).program().free();
      }
      plans.put(shapes, ready);
    }
    return ready;
  }

  private Ready makeReady(Map<String, Shape> shapes) {
    Plan plan = Planner.plan(graph, outputs, shapes);
    Compiler.Compiled compiled = Compiler.compile(plan, constants);
    loader.prepare(compiled);
    return new Ready(plan, new Placed(engine, loader, compiled.program()));
  }

  @Override
  public void close() {
    plans.values().forEach(ready -> ready.program().free());
    plans.clear();
    places.forEach(engine::free);
    places.clear();
  }
}
