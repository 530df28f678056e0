package dev.ocellus.compile;

import dev.ocellus.codegen.Softmax;
import dev.ocellus.codegen.SoftmaxPairs;
import dev.ocellus.graph.Op;
import dev.ocellus.plan.Slot;
import dev.ocellus.plan.Step;

/** Softmax along the last axis; two classes have a kernel of their own. */
final class SoftmaxLowering implements Lowering<Op.Softmax> {
  private static final int CHUNK = 1 << 10;

  @Override
  public void lower(Op.Softmax op, Step step, Target target) {
    Slot input = step.inputs().get(0);
    int classes = input.shape().dim(-1);
    int rows = input.shape().size() / classes;
    Call.Builder call =
        classes == 2
            ? Call.of(new SoftmaxPairs(), Products.chunks(rows, CHUNK))
                .set("rows", rows)
                .set("chunk", CHUNK)
            : Call.of(new Softmax(), rows).set("row", classes * Float.BYTES);
    target.add(
        call.set("x", target.address(input)).set("out", target.address(step.output())).build());
  }
}
