package dev.ocellus.classify;

import dev.ocellus.image.Picture;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Batch;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.timing.StageClock;
import dev.ocellus.timing.StageClock.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Says what a picture shows. */
public final class Classifier {
  private final ClassifierSpec spec;
  private final ViewWindows shown;
  private final Labels labels;
  private final Where where;
  private final Model model;

  /**
   * A classifier.
   *
   * @param spec what the model takes and gives
   * @param labels the names of its classes
   * @param where where the model is run
   * @param model stays the caller's
   */
  public Classifier(ClassifierSpec spec, Labels labels, Where where, Model model) {
    this.spec = spec;
    this.shown = new ViewWindows(spec.size(), spec.range());
    this.labels = labels;
    this.where = where;
    this.model = model;
  }

  /**
   * Classifies a picture.
   *
   * @param picture of any size; laid on white where it is transparent
   * @param top how many classes to name, at least 1
   * @param views how the picture is shown; see {@link Views#forPicture}
   * @param progress told how far the work is; may end it
   * @return the most probable classes, best first; {@code decodeMs} is 0
   * @throws IllegalArgumentException when {@code top} is less than 1
   * @throws ModelException when the model does not fit the specification
   * @throws dev.ocellus.model.CancelledException when {@code progress} ended the work
   */
  public Classification classify(Picture picture, int top, Views views, Progress progress) {
    if (top < 1) {
      throw new IllegalArgumentException("top is " + top + "; it must be at least 1");
    }
    StageClock clock = StageClock.startedAt(Stage.PREPROCESS);
    int width = picture.width();
    int height = picture.height();
    Views seen = views.forPicture(width, height);
    List<Elements> windows = shown.of(picture.onWhite(), seen);
    float[] probabilities = Probabilities.mean(answers(windows, clock, progress));
    List<ClassScore> classes = TopClasses.of(probabilities, labels, top);
    return new Classification(spec.name(), where, width, height, seen, classes, clock.timings());
  }

  /** Probabilities for each window; of all in one run, where the model takes them so. */
  private List<float[]> answers(List<Elements> windows, StageClock clock, Progress progress) {
    if (spec.batches()) {
      return run(windows, clock, progress);
    }
    List<float[]> answers = new ArrayList<>();
    for (Elements window : windows) {
      int done = answers.size();
      Progress part = progress.part((double) done / windows.size(), (done + 1.0) / windows.size());
      answers.addAll(run(List.of(window), clock, part));
    }
    return answers;
  }

  private List<float[]> run(List<Elements> windows, StageClock clock, Progress progress) {
    int count = windows.size();
    Elements elements = count == 1 ? windows.get(0) : new Batch(windows);
    Tensor input = Tensor.of(Shape.of(count, spec.size(), spec.size(), 3), elements);
    Tensor output =
        clock
            .run(model, Map.of(spec.input(), input), List.of(spec.output()), progress)
            .get(spec.output());
    int classes = classes(output, count);
    List<float[]> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      float[] answer = Arrays.copyOfRange(output.data(), i * classes, (i + 1) * classes);
      answers.add(spec.logits() ? Probabilities.softmax(answer) : answer);
    }
    return answers;
  }

  private int classes(Tensor output, int count) {
    int classes = output.shape().rank() == 0 ? 0 : output.shape().dim(-1);
    if (classes == 0 || (long) classes * count != output.shape().size()) {
      throw new ModelException(
          "the output "
              + spec.output()
              + " of the model "
              + spec.name()
              + " has shape "
              + output.shape()
              + "; it must be ["
              + count
              + ", classes]");
    }
    return classes;
  }
}
