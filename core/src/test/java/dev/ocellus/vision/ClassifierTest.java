package dev.ocellus.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.graph.Op;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.testing.TestGraph;
import java.util.List;
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
    Classification seen = logits().classify(filled(20, 10, 255, 0, 51, 255), 3, Progress.NONE);
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
            .classify(filled(9, 9, 255, 0, 51, 255), 2, Progress.NONE);
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
        new ClassifierSpec("colours", "input", ValueRange.SIGNED, "mean", 224, true);
    Classifier classifier = new Classifier(large, COLOURS, Where.DEVICE, model(224, "mean"));
    Raster picture = filled(12_000_000, 1, 0, 200, 0, 255);
    assertThat(classifier.classify(picture, 1, Progress.NONE).classes().get(0).label())
        .isEqualTo("green");
  }

  @Test
  void onlyTheCentreIsSeen() {
    Raster picture = filled(40, 10, 255, 0, 0, 255);
    for (int y = 0; y < 10; y++) {
      for (int x = 15; x < 25; x++) {
        picture.rgba()[picture.offset(x, y)] = 0;
        picture.rgba()[picture.offset(x, y) + 2] = -1;
      }
    }
    List<ClassScore> classes = logits().classify(picture, 3, Progress.NONE).classes();
    assertThat(classes.get(0).label()).isEqualTo("blue");
    assertThat(classes.get(1).probability()).isCloseTo(classes.get(2).probability(), within(1e-6f));
  }

  @Test
  void whatIsTransparentIsWhite() {
    Classification seen = logits().classify(filled(9, 9, 255, 0, 0, 0), 3, Progress.NONE);
    assertThat(seen.classes())
        .allSatisfy(score -> assertThat(score.probability()).isCloseTo(1 / 3f, within(1e-6f)));
  }

  @Test
  void atLeastOneClassIsAskedFor() {
    assertThatThrownBy(() -> logits().classify(filled(9, 9, 0, 0, 0, 255), 0, Progress.NONE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("top is 0; it must be at least 1");
  }

  @Test
  void anOutputThatIsNoListOfClassesIsRefused() {
    assertThatThrownBy(
            () -> classifier("input", true).classify(filled(9, 9, 0, 0, 0, 255), 1, Progress.NONE))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "the output input of the model colours has shape [1, 8, 8, 3];"
                + " it must be [1, classes]");
  }

  @Test
  void itCanBeCancelled() {
    Progress impatient =
        fraction -> {
          throw new CancelledException();
        };
    assertThatThrownBy(() -> logits().classify(filled(9, 9, 0, 0, 0, 255), 1, impatient))
        .isInstanceOf(CancelledException.class);
  }

  private static String best(Raster picture) {
    return logits().classify(picture, 1, Progress.NONE).classes().get(0).label();
  }

  private static Classifier logits() {
    return classifier("mean", true);
  }

  private static Classifier classifier(String output, boolean logits) {
    ClassifierSpec spec =
        new ClassifierSpec("colours", "input", ValueRange.SIGNED, output, SIZE, logits);
    return new Classifier(spec, COLOURS, Where.DEVICE, model(SIZE, output));
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
