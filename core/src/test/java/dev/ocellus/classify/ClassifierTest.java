package dev.ocellus.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.graph.Op;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.TestGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A network whose logits are the mean red, green and blue of what it is shown, from -1 to 1: its
 * answers can be worked out by hand.
 */
final class ClassifierTest {
  private static final int SIZE = 8;
  private static final Labels COLOURS = Labels.parse("red\ngreen\nblue");

  @Test
  void theColourOfAPictureIsItsClass() {
    Classification seen = see(filled(20, 10, 255, 0, 51, 255));
    assertThat(seen.classes())
        .extracting(ClassScore::label)
        .containsExactly("red", "blue", "green");
    double sum = Math.exp(1) + Math.exp(-1) + Math.exp(-0.6);
    assertThat(seen.classes().get(0).probability())
        .isCloseTo((float) (Math.exp(1) / sum), within(1e-6f));
    assertThat(seen.width()).isEqualTo(20);
    assertThat(seen.height()).isEqualTo(10);
    assertThat(seen.model()).isEqualTo("colours");
    assertThat(seen.where()).isEqualTo(Where.DEVICE);
  }

  @Test
  void probabilitiesAreTakenAsTheyAre() {
    Classification seen =
        classifier("probabilities", false)
            .classify(filled(9, 9, 255, 0, 51, 255), 2, Views.BOTH, Progress.NONE);
    double sum = Math.exp(1) + Math.exp(-1) + Math.exp(-0.6);
    assertThat(seen.classes()).hasSize(2);
    assertThat(seen.classes().get(0).probability())
        .isCloseTo((float) (Math.exp(1) / sum), within(1e-6f));
  }

  @Test
  void aPictureOfOnePixelHasAClassToo() {
    assertThat(best(filled(1, 1, 0, 0, 200, 255))).isEqualTo("blue");
  }

  @Test
  void picturesOfOddAndExtremeShapesHaveClassesToo() {
    assertThat(best(filled(7, 3, 0, 200, 0, 255))).isEqualTo("green");
    assertThat(best(filled(1, 4000, 0, 200, 0, 255))).isEqualTo("green");
    assertThat(best(filled(4000, 1, 0, 200, 0, 255))).isEqualTo("green");
  }

  @Test
  void aPictureTwelveMillionPixelsWideIsNoTrouble() {
    ClassifierSpec large =
        new ClassifierSpec("colours", "input", ValueRange.SIGNED, "mean", 224, true, true);
    Classifier classifier = new Classifier(large, COLOURS, Where.DEVICE, model(224, "mean"));
    Raster picture = filled(12_000_000, 1, 0, 200, 0, 255);
    assertThat(classifier.classify(picture, 1, Views.BOTH, Progress.NONE).classes().get(0).label())
        .isEqualTo("green");
  }

  @Test
  void inTheCentreTheEndsOfAPictureAreNotSeen() {
    Classification seen = see(redWithABlueCentre(), Views.CENTRE);
    assertThat(seen.views()).isEqualTo(Views.CENTRE);
    assertThat(probabilities(seen)).containsExactly(softmax(-1, -1, 1), within(1e-6f));
  }

  @Test
  void theWholePictureIsSeenSqueezed() {
    Classification seen = see(redWithABlueCentre(), Views.WHOLE);
    assertThat(seen.views()).isEqualTo(Views.WHOLE);
    assertThat(probabilities(seen)).containsExactly(softmax(0.5, -1, -0.5), within(1e-6f));
  }

  @Test
  void theAnswerOfBothViewsIsTheMeanOfTheirProbabilities() {
    Classification seen = see(redWithABlueCentre(), Views.BOTH);
    float[] centre = probabilities(see(redWithABlueCentre(), Views.CENTRE));
    float[] whole = probabilities(see(redWithABlueCentre(), Views.WHOLE));
    assertThat(seen.views()).isEqualTo(Views.BOTH);
    assertThat(probabilities(seen))
        .containsExactly(
            (centre[0] + whole[0]) / 2, (centre[1] + whole[1]) / 2, (centre[2] + whole[2]) / 2);
  }

  @Test
  void aTallPictureIsSeenAsAWideOne() {
    Raster wide = redWithABlueCentre();
    Raster tall = Raster.blank(wide.height(), wide.width());
    for (int y = 0; y < tall.height(); y++) {
      for (int x = 0; x < tall.width(); x++) {
        System.arraycopy(wide.rgba(), wide.offset(y, x), tall.rgba(), tall.offset(x, y), 4);
      }
    }
    for (Views views : Views.values()) {
      assertThat(probabilities(see(tall, views)))
          .as(views.text())
          .containsExactly(probabilities(see(wide, views)), within(1e-6f));
    }
  }

  @Test
  void aPictureThatIsNearlySquareIsSeenInTheCentreOnly() {
    Raster picture = redWithABlueCentre(110, 100);
    Classification seen = see(picture, Views.BOTH);
    assertThat(seen.views()).isEqualTo(Views.CENTRE);
    assertThat(seen.classes())
        .isEqualTo(see(picture, Views.CENTRE).classes())
        .isNotEqualTo(see(picture, Views.WHOLE).classes());
  }

  @Test
  void aModelThatTakesBatchesIsRunOnceForBothViews() {
    List<Shape> shapes = new ArrayList<>();
    classifierOf(noting(model(SIZE, "mean"), shapes), "mean", true)
        .classify(redWithABlueCentre(), 3, Views.BOTH, Progress.NONE);
    assertThat(shapes).containsExactly(Shape.of(2, SIZE, SIZE, 3));
  }

  @Test
  void aModelThatTakesNoBatchesIsRunForOneViewAfterTheOther() {
    List<Shape> shapes = new ArrayList<>();
    List<Double> progress = new ArrayList<>();
    Model model = noting(model(SIZE, "mean"), shapes);
    Classification seen =
        classifierOf(model, "mean", false)
            .classify(redWithABlueCentre(), 3, Views.BOTH, progress::add);
    Shape one = Shape.of(1, SIZE, SIZE, 3);
    assertThat(shapes).containsExactly(one, one);
    assertThat(seen.views()).isEqualTo(Views.BOTH);
    assertThat(seen.classes()).isEqualTo(see(redWithABlueCentre(), Views.BOTH).classes());
    assertThat(progress).isSorted().contains(0.5).endsWith(1.0);
  }

  @Test
  void whatIsTransparentIsWhiteInBothViews() {
    for (Views views : Views.values()) {
      assertThat(probabilities(see(filled(18, 9, 255, 0, 0, 0), views)))
          .as(views.text())
          .containsExactly(softmax(1, 1, 1), within(1e-6f));
    }
  }

  @Test
  void atLeastOneClassIsAskedFor() {
    assertThatThrownBy(() -> logits().classify(grey(9, 9), 0, Views.BOTH, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("top is 0; it must be at least 1");
  }

  @Test
  void anOutputThatIsNoListOfClassesIsRefused() {
    assertThatThrownBy(
            () -> classifier("input", true).classify(grey(9, 9), 1, Views.BOTH, Progress.NONE))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "the output input of the model colours has shape [1, 8, 8, 3];"
                + " it must be [1, classes]");
  }

  @Test
  void anOutputThatHasNoListForEachViewIsRefused() {
    Model model = answering(Tensor.of(Shape.of(1, 3), 1, 2, 3));
    assertThatThrownBy(
            () ->
                classifierOf(model, "mean", true)
                    .classify(grey(9, 18), 1, Views.BOTH, Progress.NONE))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "the output mean of the model colours has shape [1, 3]; it must be [2, classes]");
  }

  @Test
  void itCanBeCancelled() {
    Progress impatient =
        fraction -> {
          throw new CancelledException();
        };
    assertThatThrownBy(() -> logits().classify(grey(9, 9), 1, Views.BOTH, impatient))
        .isInstanceOf(CancelledException.class);
  }

  private static String best(Raster picture) {
    List<String> best = new ArrayList<>();
    for (Views views : Views.values()) {
      best.add(see(picture, views).classes().get(0).label());
    }
    assertThat(best).as("in all views").containsOnly(best.get(0));
    return best.get(0);
  }

  private static Classification see(Raster picture) {
    return see(picture, Views.BOTH);
  }

  private static Classification see(Raster picture, Views views) {
    return logits().classify(picture, 3, views, Progress.NONE);
  }

  /** Of red, green and blue. */
  private static float[] probabilities(Classification seen) {
    float[] probabilities = new float[3];
    seen.classes().forEach(score -> probabilities[score.index()] = score.probability());
    return probabilities;
  }

  private static float[] softmax(double... logits) {
    double sum = Arrays.stream(logits).map(Math::exp).sum();
    float[] probabilities = new float[logits.length];
    for (int i = 0; i < logits.length; i++) {
      probabilities[i] = (float) (Math.exp(logits[i]) / sum);
    }
    return probabilities;
  }

  private static Classifier logits() {
    return classifier("mean", true);
  }

  private static Classifier classifier(String output, boolean logits) {
    ClassifierSpec spec =
        new ClassifierSpec("colours", "input", ValueRange.SIGNED, output, SIZE, logits, true);
    return new Classifier(spec, COLOURS, Where.DEVICE, model(SIZE, output));
  }

  private static Classifier classifierOf(Model model, String output, boolean batches) {
    ClassifierSpec spec =
        new ClassifierSpec("colours", "input", ValueRange.SIGNED, output, SIZE, true, batches);
    return new Classifier(spec, COLOURS, Where.DEVICE, model);
  }

  private static Model noting(Model model, List<Shape> shapes) {
    return (inputs, outputs, progress) -> {
      shapes.add(inputs.get("input").shape());
      return model.run(inputs, outputs, progress);
    };
  }

  private static Model answering(Tensor answer) {
    return (inputs, outputs, progress) -> Map.of(outputs.get(0), answer);
  }

  private static InterpretedModel model(int size, String output) {
    TestGraph graph =
        new TestGraph()
            .node(
                "input",
                new Op.Placeholder(dev.ocellus.tensor.DataType.FLOAT32, List.of(-1, size, size, 3)))
            .ints("axes", 1, 2)
            .node("mean", new Op.Mean(false), "input", "axes")
            .node("probabilities", new Op.Softmax(), "mean");
    return new InterpretedModel(graph.graph(), List.of(output));
  }

  private static Raster redWithABlueCentre() {
    return redWithABlueCentre(40, 10);
  }

  /** A picture of which the middle quarter, from left to right, is blue. */
  private static Raster redWithABlueCentre(int width, int height) {
    Raster picture = filled(width, height, 255, 0, 0, 255);
    for (int y = 0; y < height; y++) {
      for (int x = width * 3 / 8; x < width * 5 / 8; x++) {
        picture.rgba()[picture.offset(x, y)] = 0;
        picture.rgba()[picture.offset(x, y) + 2] = -1;
      }
    }
    return picture;
  }

  private static Raster grey(int width, int height) {
    return filled(width, height, 128, 128, 128, 255);
  }

  private static Raster filled(int width, int height, int red, int green, int blue, int alpha) {
    Raster picture = Raster.blank(width, height);
    byte[] rgba = picture.rgba();
    for (int i = 0; i < rgba.length; i += 4) {
      rgba[i] = (byte) red;
      rgba[i + 1] = (byte) green;
      rgba[i + 2] = (byte) blue;
      rgba[i + 3] = (byte) alpha;
    }
    return picture;
  }
}
