package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.testing.FaceReference;
import dev.ocellus.testing.Pictures;
import dev.ocellus.testing.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cascade in Java, around MTCNN's own networks against what the whole graph gives. */
final class MtcnnTest {
  private static Mtcnn mtcnn;

  private static Mtcnn mtcnn() {
    if (mtcnn == null) {
      mtcnn = new Mtcnn(Where.DEVICE, FaceModel.graph(), InterpretedModel::new);
    }
    return mtcnn;
  }

  @TestFactory
  Stream<DynamicTest> itFindsTheFacesOfTheReference() {
    return Shared.tests(MtcnnTest::ofTheReference);
  }

  private static Stream<DynamicTest> ofTheReference() {
    Graph published = GraphDefReader.read(Shared.bytes("models", "mtcnn.pb"));
    Mtcnn detector = new Mtcnn(Where.DEVICE, published, InterpretedModel::new);
    return FaceReference.all().stream()
        .map(
            reference ->
                DynamicTest.dynamicTest(
                    reference.picture(),
                    () -> {
                      Raster picture = Pictures.read("faces", reference.picture());
                      FaceDetection found =
                          detector.detect(picture, FaceOptions.DEFAULT, Progress.NONE);
                      reference.assertMatches(found.faces());
                    }));
  }

  @Test
  void aPictureSmallerThanTheWindowHasNoFaces() {
    assertThat(mtcnn().detect(Raster.blank(1, 1), FaceOptions.DEFAULT, Progress.NONE).faces())
        .isEmpty();
    assertThat(mtcnn().detect(Raster.blank(4000, 3), FaceOptions.DEFAULT, Progress.NONE).faces())
        .isEmpty();
  }

  @Test
  void progressRisesFromNothingToAll() {
    Raster picture = DrawnPicture.FRIENDS.raster();
    List<Double> heard = new ArrayList<>();
    mtcnn().detect(picture, FaceOptions.DEFAULT, heard::add);
    assertThat(heard).isSorted().hasSizeGreaterThan(50);
    assertThat(heard.get(0)).isGreaterThanOrEqualTo(0);
    assertThat(heard.get(heard.size() - 1)).isEqualTo(1);
  }

  @Test
  void itEndsWhenProgressSaysSoAndWorksAgainAfterwards() {
    Raster picture = DrawnPicture.FRIENDS.raster();
    Progress impatient =
        fraction -> {
          if (fraction > 0.3) {
            throw new CancelledException();
          }
        };
    assertThatThrownBy(() -> mtcnn().detect(picture, FaceOptions.DEFAULT, impatient))
        .isInstanceOf(CancelledException.class);
    assertThat(mtcnn().detect(picture, FaceOptions.DEFAULT, Progress.NONE).faces()).hasSize(2);
  }
}
