package dev.ocellus.classify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Progress;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.testing.Pictures;
import dev.ocellus.testing.Shared;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What MobileNet says of photographs, each seen in one view or in two. */
final class AccuracyTest {
  private static final ClassifierSpec SPEC = ClassifierSpec.MOBILENET_V2_1_0_224;
  private static final int TOP = 5;

  /** A photograph and the class it is of. */
  private record Labelled(String picture, int index) {}

  @ParameterizedTest
  @CsvSource({"BOTH, 0.93, 0.99", "CENTRE, 0.91, 0.99", "WHOLE, 0.84, 0.98"})
  void mobileNetNamesPhotographsAsPeopleDid(Views views, double leastFirst, double leastTop) {
    Classifier classifier = classifier(SPEC);
    int first = 0;
    int amongTop = 0;
    List<Labelled> all = labelled();
    for (Labelled photograph : all) {
      Raster picture = Pictures.read("images", "imagenet", photograph.picture());
      List<Integer> seen =
          classifier.classify(picture, TOP, views, Progress.NONE).classes().stream()
              .map(ClassScore::index)
              .toList();
      first += seen.get(0) == photograph.index() ? 1 : 0;
      amongTop += seen.contains(photograph.index()) ? 1 : 0;
    }
    System.out.printf(
        "%d photographs, %s: top-1 %d, top-%d %d%n",
        all.size(), views.text(), first, TOP, amongTop);
    assertThat((double) first / all.size()).as("top-1").isGreaterThanOrEqualTo(leastFirst);
    assertThat((double) amongTop / all.size()).as("top-5").isGreaterThanOrEqualTo(leastTop);
  }

  @Test
  void graceHopperWearsAMilitaryUniformNotAMortarboard() {
    Raster picture = Pictures.read("images", "grace_hopper.jpg");
    Classification seen = classifier(SPEC).classify(picture, 1, Views.BOTH, Progress.NONE);
    assertThat(seen.views()).isEqualTo(Views.BOTH);
    assertThat(seen.classes().get(0).label()).isEqualTo("military uniform");
  }

  @Test
  void bothViewsGiveTheSameToTheBitInOneRunOrInTwo() {
    Raster picture = Pictures.read("images", "grace_hopper.jpg");
    List<ClassScore> together =
        classifier(SPEC).classify(picture, 1001, Views.BOTH, Progress.NONE).classes();
    List<ClassScore> oneByOne =
        classifier(SPEC.withBatches(false))
            .classify(picture, 1001, Views.BOTH, Progress.NONE)
            .classes();
    assertThat(together).hasSize(1001).isEqualTo(oneByOne);
  }

  private static Classifier classifier(ClassifierSpec spec) {
    Labels labels = Labels.parse(Shared.text("models", "imagenet_labels_1001.txt"));
    byte[] file = Shared.bytes("models", spec.name() + "_frozen.pb");
    InterpretedModel model =
        new InterpretedModel(GraphDefReader.read(file), List.of(spec.output()));
    return new Classifier(spec, labels, Where.DEVICE, model);
  }

  private static List<Labelled> labelled() {
    List<Labelled> all =
        Shared.text("images", "imagenet", "labels.tsv")
            .lines()
            .skip(1)
            .map(line -> line.split("\t", -1))
            .map(columns -> new Labelled(columns[0], Integer.parseInt(columns[1])))
            .toList();
    assertThat(all).hasSize(100);
    return all;
  }
}
