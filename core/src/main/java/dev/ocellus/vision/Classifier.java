package dev.ocellus.vision;

import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Picture;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.vision.StageClock.Stage;
import java.util.List;
import java.util.Map;

/** Says what a picture shows. */
public final class Classifier {
  private final ClassifierSpec spec;
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
    this.labels = labels;
    this.where = where;
    this.model = model;
  }

  /**
   * Classifies a picture: the short side is resized to 8/7 of the model's input (256 for 224) and
   * the centre is cropped.
   *
   * @param picture of any size; laid on white where it is transparent
   * @param top how many classes to name, at least 1
   * @param progress told how far the work is; may end it
   * @return the most probable classes, best first; {@code decodeMs} is 0
   * @throws IllegalArgumentException when {@code top} is less than 1
   * @throws ModelException when the model does not fit the specification
   * @throws dev.ocellus.model.CancelledException when {@code progress} ended the work
   */
  public Classification classify(Picture picture, int top, Progress progress) {
    if (top < 1) {
      throw new IllegalArgumentException("top is " + top + "; it must be at least 1");
    }
    StageClock clock = StageClock.startedAt(Stage.PREPROCESS);
    Tensor output = output(input(picture.onWhite()), clock, progress);
    float[] probabilities = spec.logits() ? softmax(output.data()) : output.data();
    List<ClassScore> classes = TopClasses.of(probabilities, labels, top);
    return new Classification(
        spec.name(), where, picture.width(), picture.height(), classes, clock.timings());
  }

  private Tensor input(Picture picture) {
    int size = spec.size();
    int shortSide = (size * 8 + 3) / 7;
    int shorter = Math.min(picture.width(), picture.height());
    int width = scaled(picture.width(), shortSide, shorter);
    int height = scaled(picture.height(), shortSide, shorter);
    int left = (width - size) / 2;
    int top = (height - size) / 2;
    AreaWindow window = new AreaWindow(picture, width, height, left, top, size, size, spec.range());
    return Tensor.of(Shape.of(1, size, size, 3), window);
  }

  private static int scaled(int side, int to, int shorter) {
    return (int) Math.min((long) side * to / shorter, Integer.MAX_VALUE);
  }

  private Tensor output(Tensor input, StageClock clock, Progress progress) {
    Tensor output =
        clock
            .run(model, Map.of(spec.input(), input), List.of(spec.output()), progress)
            .get(spec.output());
    int classes = output.shape().rank() == 0 ? 0 : output.shape().dim(-1);
    if (classes == 0 || classes != output.shape().size()) {
      throw new ModelException(
          "the output "
              + spec.output()
              + " of the model "
              + spec.name()
              + " has shape "
              + output.shape()
              + "; it must be [1, classes]");
    }
    return output;
  }

  private static float[] softmax(float[] logits) {
    float greatest = Float.NEGATIVE_INFINITY;
    for (float logit : logits) {
      greatest = Math.max(greatest, logit);
    }
    double sum = 0;
    float[] probabilities = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      double e = Math.exp((double) logits[i] - greatest);
      probabilities[i] = (float) e;
      sum += e;
    }
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = (float) (probabilities[i] / sum);
    }
    return probabilities;
  }
}
