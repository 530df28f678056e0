package dev.ocellus.standalone;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.codegen.GeneratedKernel;
import dev.ocellus.codegen.Mean;
import dev.ocellus.codegen.Softmax;
import dev.ocellus.codegen.TopK;
import dev.ocellus.compile.Address;
import dev.ocellus.compile.Call;
import dev.ocellus.compile.Compiler;
import dev.ocellus.compile.Constants;
import dev.ocellus.compile.Preparation;
import dev.ocellus.compile.Program;
import dev.ocellus.model.ModelException;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Plan;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.tensor.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What stands in a module's memory, and where: constants, the work area, the answers for the views,
 * and programs.
 *
 * @param preparations how the constants come to be
 * @param constants those that the model's program reads; others are read by preparations only
 * @param constantsEnd where all of them end
 * @param classes how many there are, at least 2
 * @param output where the model leaves its probabilities
 * @param answers where those of two views are kept; the first, or their mean, are ranked
 * @param mean makes the first answer the mean of both
 */
record Parts(
    MemoryLayout layout,
    List<Preparation> preparations,
    List<MemoryLayout.Place> constants,
    int constantsEnd,
    int classes,
    int output,
    int answers,
    Sampling sampling,
    PlacedProgram model,
    PlacedProgram mean,
    PlacedProgram rank) {
  private static final int MOST_VIEWS = 2;

  /**
   * Plans and compiles a classifier.
   *
   * @throws ModelException when it cannot be run, or its answer is not {@code [1, classes]} with at
   *     least 2 classes
   */
  static Parts of(StandaloneClassifier classifier) {
    ClassifierSpec spec = classifier.spec();
    MemoryLayout layout = new MemoryLayout();
    Plan plan = plan(classifier);
    Compiler.Compiled compiled = Compiler.compile(plan, new Constants(layout::reserve));
    List<MemoryLayout.Place> constants = read(compiled.program(), layout.places());
    int constantsEnd = layout.end();
    int work = layout.reserve(compiled.program().workBytes());
    Slot output = plan.outputs().get(spec.output());
    int classes = classes(output, spec);
    int answer = work + output.offset() * Float.BYTES;
    int answers = layout.reserve(MOST_VIEWS * classes * Float.BYTES);
    int input = work + plan.inputs().get(spec.input()).offset() * Float.BYTES;
    Sampling sampling = Sampling.of(spec.size(), spec.range(), input, layout);
    List<Call> calls = new ArrayList<>(compiled.program().calls());
    if (spec.logits()) {
      calls.add(softmax(answer, classes));
    }
    return new Parts(
        layout,
        compiled.preparations(),
        constants,
        constantsEnd,
        classes,
        answer,
        answers,
        sampling,
        PlacedProgram.of(new Program(calls, 0), work, layout),
        PlacedProgram.of(List.of(mean(answers, classes)), layout),
        PlacedProgram.of(List.of(rank(answers, classes)), layout));
  }

  /** Those with an address among the program's words, or a number that could be one. */
  private static List<MemoryLayout.Place> read(
      Program program, List<MemoryLayout.Place> constants) {
    List<MemoryLayout.Place> read = new ArrayList<>();
    for (MemoryLayout.Place place : constants) {
      if (program.calls().stream().anyMatch(call -> names(call, place))) {
        read.add(place);
      }
    }
    return read;
  }

  private static boolean names(Call call, MemoryLayout.Place place) {
    boolean names = false;
    for (int word : call.words()) {
      names |= place.has(word);
    }
    return names;
  }

  private static Plan plan(StandaloneClassifier classifier) {
    ClassifierSpec spec = classifier.spec();
    List<String> outputs = List.of(spec.output());
    Shape input = Shape.of(1, spec.size(), spec.size(), 3);
    return Planner.plan(
        Passes.runnable(classifier.graph(), outputs), outputs, Map.of(spec.input(), input));
  }

  private static int classes(Slot output, ClassifierSpec spec) {
    Shape shape = output.shape();
    int classes = shape.rank() == 0 ? 0 : shape.dim(-1);
    if (classes < 2 || classes != shape.size() || output.constant() != null) {
      throw new ModelException(
          "the output "
              + spec.output()
              + " has shape "
              + shape
              + "; it must be [1, classes], with at least 2 classes, and depend on the picture");
    }
    return classes;
  }

  private static Call softmax(int probabilities, int classes) {
    return Call.of(new Softmax(), 1)
        .set("x", Address.fixed(probabilities))
        .set("out", Address.fixed(probabilities))
        .set("row", classes * Float.BYTES)
        .build();
  }

  private static Call mean(int answers, int classes) {
    return Call.of(new Mean(), 1)
        .set("x", Address.fixed(answers))
        .set("out", Address.fixed(answers))
        .set("reduced", MOST_VIEWS)
        .set("run", classes * Float.BYTES)
        .set("chunk", classes * Float.BYTES)
        .build();
  }

  private static Call rank(int answers, int classes) {
    return Call.of(new TopK(), 1)
        .set("x", Address.fixed(answers))
        .set("count", classes)
        .set("out", 0)
        .set("most", 1)
        .build();
  }

  /** In the order in which they stand in memory, one right after the other. */
  List<PlacedProgram> programs() {
    List<PlacedProgram> programs = new ArrayList<>(sampling.programs());
    programs.addAll(List.of(model, mean, rank));
    return programs;
  }

  Set<GeneratedKernel> kernels() {
    Set<GeneratedKernel> kernels = new LinkedHashSet<>();
    programs().forEach(program -> kernels.addAll(program.program().kernels()));
    return kernels;
  }
}
