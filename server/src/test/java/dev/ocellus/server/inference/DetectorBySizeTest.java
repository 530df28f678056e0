package dev.ocellus.server.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.detect.FaceDetector;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.detect.MtcnnGraph;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Face;
import dev.ocellus.result.Where;
import dev.ocellus.server.RealModels;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.tensorflow.TensorFlowModel;
import dev.ocellus.testing.Shared;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DetectorBySizeTest {
  private static final float TOLERANCE = 0.5f;

  /** A photograph with faces, on a canvas that makes it a large picture. */
  private static Raster large() {
    Raster photograph =
        new PictureDecoder(ImageLimits.DEFAULT).decode(Shared.bytes("images/grace_hopper.jpg"));
    Raster canvas = Raster.blank(1400, 1100);
    for (int y = 0; y < Math.min(photograph.height(), canvas.height()); y++) {
      int bytes = 4 * Math.min(photograph.width(), canvas.width());
      int from = photograph.offset(0, y);
      System.arraycopy(photograph.rgba(), from, canvas.rgba(), canvas.offset(0, y), bytes);
    }
    return canvas;
  }

  private static FaceDetector detector() {
    return RealModels.vision().faces("mtcnn").orElseThrow();
  }

  @Test
  void theFacesOfALargePictureAreThoseThatTheWholeGraphFinds() {
    Raster picture = large();
    StoredModel stored =
        SmallModels.stored(RealModels.supply()).stream()
            .filter(model -> model.name().equals("mtcnn"))
            .findFirst()
            .orElseThrow();
    try (Model whole = TensorFlowModel.load("mtcnn", stored.graph().bytes(), 2)) {
      List<Face> expected =
          new MtcnnGraph("mtcnn", Where.SERVER, whole)
              .detect(picture, FaceOptions.DEFAULT, Progress.NONE)
              .faces();
      List<Face> found = detector().detect(picture, FaceOptions.DEFAULT, Progress.NONE).faces();
      assertThat(expected).isNotEmpty();
      assertThat(found).hasSameSizeAs(expected);
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).score()).isCloseTo(expected.get(i).score(), within(1e-3f));
        assertThat(found.get(i).box().x()).isCloseTo(expected.get(i).box().x(), within(TOLERANCE));
        assertThat(found.get(i).box().width())
            .isCloseTo(expected.get(i).box().width(), within(TOLERANCE));
      }
    }
  }

  @Test
  void aLargePictureIsWorkedOnInStepsEachOfWhichMayBeTheLast() {
    FaceDetector detector = detector();
    Raster picture = Raster.blank(4000, 4000);
    AtomicInteger steps = new AtomicInteger();
    assertThatThrownBy(
            () ->
                detector.detect(
                    picture,
                    FaceOptions.DEFAULT,
                    fraction -> {
                      if (steps.incrementAndGet() == 20) {
                        throw new CancelledException();
                      }
                    }))
        .isInstanceOf(CancelledException.class);
    assertThat(steps).hasValue(20);
  }
}
