package dev.ocellus.engine;

import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A plan whose buffers are all in places of their own, with gaps before, between and after. */
final class SpreadPlan {
  /** Floats between buffers: a cache line, and then what else is left to whole ones. */
  private static final int GAP = 16;

  private final Map<Integer, Integer> places = new HashMap<>();
  private int end = GAP;

  private SpreadPlan() {}

  static Plan of(Plan plan) {
    return new SpreadPlan().spread(plan);
  }

  private Plan spread(Plan plan) {
    Map<String, Slot> inputs = new HashMap<>();
    plan.inputs().forEach((name, slot) -> inputs.put(name, placed(slot)));
    List<Step> steps = new ArrayList<>();
    for (Step step : plan.steps()) {
      List<Slot> from = step.inputs().stream().map(this::moved).toList();
      steps.add(new Step(step.node(), from, placed(step.output())));
    }
    Map<String, Slot> outputs = new HashMap<>();
    plan.outputs().forEach((name, slot) -> outputs.put(name, moved(slot)));
    return new Plan(inputs, steps, outputs, end);
  }

  /** A buffer that is written from now on; whatever was in its place before is not read again. */
  private Slot placed(Slot slot) {
    if (slot.shape().size() > 0) {
      places.put(slot.offset(), end);
      end += (slot.shape().size() + 2 * GAP - 1) / GAP * GAP;
    }
    return moved(slot);
  }

  private Slot moved(Slot slot) {
    int offset = slot.shape().size() == 0 ? 0 : places.getOrDefault(slot.offset(), 0);
    return new Slot(slot.type(), slot.shape(), slot.constant(), offset, slot.rectified());
  }
}
