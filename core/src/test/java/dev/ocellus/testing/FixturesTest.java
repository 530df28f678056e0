package dev.ocellus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.Labels;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.detect.Mtcnn;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.pass.Passes;
import dev.ocellus.plan.Planner;
import dev.ocellus.plan.Slot;
import dev.ocellus.problem.Agreement;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Face;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what other tests are made of is what they take it for. */
final class FixturesTest {
  @ParameterizedTest
  @MethodSource("dev.ocellus.testing.DrawnPicture#all")
  void aDrawnPictureIsAJpegOfItsSize(DrawnPicture picture) {
    assertThat(ImageHeader.read(picture.file()))
        .isEqualTo(new ImageHeader(ImageFormat.JPEG, picture.width(), picture.height()));
  }

  @ParameterizedTest
  @MethodSource("dev.ocellus.testing.DrawnPicture#all")
  void theSmallClassifierKnowsWhatADrawnPictureShows(DrawnPicture picture) {
    Labels labels = Labels.parse(new String(SmallClassifier.labels(), StandardCharsets.UTF_8));
    try (Model model =
        new InterpretedModel(
            GraphDefReader.read(SmallClassifier.graphDef()),
            List.of(SmallClassifier.SPEC.output()))) {
      Classifier classifier = new Classifier(SmallClassifier.SPEC, labels, Where.DEVICE, model);

      List<ClassScore> classes =
          classifier.classify(picture.raster(), 5, Views.BOTH, Progress.NONE).classes();
      assertThat(classes.get(0).label()).isEqualTo(picture.label());
      assertThat(classes.get(0).probability()).isBetween(0.5f, 0.999f);
    }
  }

  @Test
  void theSmallClassifierIsTensorFlowsToo() {
    int size = SmallClassifier.SPEC.size();
    Tensor input = Tensor.zeros(Shape.of(2, size, size, 3));
    Random random = new Random(7);
    for (int i = 0; i < input.data().length; i++) {
      input.data()[i] = random.nextFloat() * 2 - 1;
    }
    String output = SmallClassifier.SPEC.output();
    byte[] file = SmallClassifier.graphDef();
    Map<String, Tensor> inputs = Map.of(SmallClassifier.SPEC.input(), input);

    Tensor expected = NativeTensorFlow.run(file, inputs, List.of(output)).get(output);

    try (Model model = new InterpretedModel(GraphDefReader.read(file), List.of(output))) {
      Tensor actual = model.run(inputs, List.of(output), Progress.NONE).get(output);
      assertThat(actual.shape()).isEqualTo(Shape.of(2, Subject.values().length));
      assertThat(Agreement.difference(actual, expected)).isLessThan(1e-4);
    }
  }

  @Test
  void theMobileNetThatIsMadeHasTheLayersOfThePublishedOne() {
    byte[] published = Shared.bytes("models", "mobilenet_v2_1.0_224_frozen.pb");

    assertThat(layers(MobileNetV2.graphDef(1, 224)))
        .isEqualTo(layers(published))
        .hasSizeGreaterThan(50);
  }

  /** Each step with the extents of what goes into it. */
  private static List<String> layers(byte[] file) {
    Graph graph = Passes.runnable(GraphDefReader.read(file), List.of(MobileNetV2.OUTPUT));
    Map<String, Shape> input = Map.of(MobileNetV2.INPUT, Shape.of(1, 224, 224, 3));
    return Planner.plan(graph, List.of(MobileNetV2.OUTPUT), input).steps().stream()
        .map(step -> step.node().op() + " " + step.inputs().stream().map(Slot::shape).toList())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("dev.ocellus.testing.DrawnPicture#all")
  void theFacesOfADrawnPictureAreFoundAndNothingElse(DrawnPicture picture) {
    try (Mtcnn mtcnn = new Mtcnn(Where.DEVICE, FaceModel.graph(), InterpretedModel::new)) {
      List<Face> found = mtcnn.detect(picture.raster(), FaceOptions.DEFAULT, Progress.NONE).faces();
      for (Face f : found)
        System.out.println(
            picture
                + " "
                + f.score()
                + " "
                + picture.faces().stream().mapToDouble(d -> d.box().iou(f.box())).max().orElse(0));
      assertThat(found).hasSameSizeAs(picture.faces());
      for (DrawnFace face : picture.faces()) {
        assertThat(found)
            .anySatisfy(each -> assertThat(each.box().iou(face.box())).isGreaterThan(0.6f));
      }
    }
  }
}
