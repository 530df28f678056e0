package dev.ocellus.vision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Progress;
import dev.ocellus.testing.Pictures;
import dev.ocellus.testing.Shared;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the class that people gave a photograph is found in it. */
final class AccuracyTest {
  private static final double LEAST = 0.91;
  private static final int TOP = 5;

  /** A photograph and the class it is of. */
  private record Labelled(String picture, int index) {}

  @Test
  void mobileNetNamesNineOfTenPhotographsAsPeopleDid() {
    ClassifierSpec spec = ClassifierSpec.MOBILENET_V2_1_0_224;
    Labels labels = Labels.parse(Shared.text("models", "imagenet_labels_1001.txt"));
    byte[] file = Shared.bytes("models", spec.name() + "_frozen.pb");
    InterpretedModel model =
        new InterpretedModel(GraphDefReader.read(file), List.of(spec.output()));
    Classifier classifier = new Classifier(spec, labels, Where.DEVICE, model);
    int first = 0;
    int amongTop = 0;
    List<Labelled> all = labelled();
    for (Labelled photograph : all) {
      Raster picture = Pictures.read("images", "imagenet", photograph.picture());
      List<Integer> seen =
          classifier.classify(picture, TOP, Progress.NONE).classes().stream()
              .map(ClassScore::index)
              .toList();
      first += seen.get(0) == photograph.index() ? 1 : 0;
      amongTop += seen.contains(photograph.index()) ? 1 : 0;
    }
    System.out.printf("of %d photographs: top-1 %d, top-%d %d%n", all.size(), first, TOP, amongTop);
    assertThat((double) first / all.size()).as("top-1").isGreaterThanOrEqualTo(LEAST);
    assertThat((double) amongTop / all.size()).as("top-5").isGreaterThanOrEqualTo(0.99);
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
