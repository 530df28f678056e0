package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.graph.Graph;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.FaceCrops;
import dev.ocellus.image.Picture;
import dev.ocellus.image.PyramidBand;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Batch;
import dev.ocellus.tensor.Elements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FaceModel;
import dev.ocellus.timing.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Pixels on their way to a model: not computed before it, and not in its time. */
final class PreparationTest {
  private static final int SIZE = 8;
  private static final long SLEEP_MS = 80;

  @Test
  void whatComputingTheInputTakesIsNotTheNetworksTime() {
    Classifier classifier = classifier(new Recorder());
    SlowPicture picture = new SlowPicture(10);
    Timings timings = classifier.classify(picture, 1, Views.BOTH, Progress.NONE).timings();
    double afterwardsMs = (System.nanoTime() - picture.fetchedAt) / 1e6;
    assertThat(timings.preprocessMs()).isGreaterThanOrEqualTo(SLEEP_MS);
    assertThat(timings.inferMs()).isLessThanOrEqualTo(afterwardsMs);
  }

  @Test
  void aModelMayComputeItsInputItself() {
    Recorder model =
        new Recorder() {
          @Override
          public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
            return inputs;
          }
        };
    SlowPicture picture = new SlowPicture(10);
    classifier(model).classify(picture, 1, Views.BOTH, Progress.NONE);
    assertThat(model.seen).hasOnlyElementsOfType(AreaWindow.class).hasSize(1);
    assertThat(picture.fetched).isFalse();
  }

  @Test
  void aModelMayComputeBothViewsItself() {
    Recorder model =
        new Recorder() {
          @Override
          public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
            return inputs;
          }
        };
    SlowPicture picture = new SlowPicture(20);
    classifier(model).classify(picture, 1, Views.BOTH, Progress.NONE);
    assertThat(model.seen).hasSize(1);
    assertThat(((Batch) model.seen.get(0)).items())
        .hasOnlyElementsOfType(AreaWindow.class)
        .hasSize(2);
    assertThat(picture.fetched).isFalse();
  }

  @Test
  void otherModelsAreGivenArrays() {
    for (int width : new int[] {10, 20}) {
      Recorder model = new Recorder();
      classifier(model).classify(new SlowPicture(width), 1, Views.BOTH, Progress.NONE);
      Elements given = model.seen.get(0);
      assertThat(given).isNotInstanceOf(AreaWindow.class).isNotInstanceOf(Batch.class);
      assertThat(given.toArray())
          .isSameAs(given.toArray())
          .hasSize(width / 10 * SIZE * SIZE * 3)
          .containsOnly(1);
    }
  }

  @Test
  void theNetworksOfMtcnnAreGivenPartsOfThePicture() {
    Graph graph = FaceModel.graph();
    Set<Class<?>> seen = new HashSet<>();
    try (Mtcnn mtcnn =
        new Mtcnn(Where.DEVICE, graph, (part, outputs) -> noting(part, outputs, seen))) {
      Raster picture = DrawnPicture.FRIENDS.raster();
      assertThat(mtcnn.detect(picture, FaceOptions.DEFAULT, Progress.NONE).faces()).hasSize(2);
    }
    assertThat(seen).containsExactlyInAnyOrder(PyramidBand.class, FaceCrops.class);
  }

  private static Model noting(Graph graph, List<String> outputs, Set<Class<?>> seen) {
    Model model = new InterpretedModel(graph, outputs);
    return new Model() {
      @Override
      public Map<String, Tensor> prepare(Map<String, Tensor> inputs) {
        inputs.values().forEach(tensor -> seen.add(tensor.elements().getClass()));
        return model.prepare(inputs);
      }

      @Override
      public Map<String, Tensor> run(
          Map<String, Tensor> inputs, List<String> wanted, Progress progress) {
        return model.run(inputs, wanted, progress);
      }
    };
  }

  private static Classifier classifier(Model model) {
    ClassifierSpec spec =
        new ClassifierSpec("any", "input", ValueRange.SIGNED, "output", SIZE, false, true);
    return new Classifier(spec, Labels.parse("a\nb"), Where.DEVICE, model);
  }

  /** Answers the same to everything, and keeps what it was given. */
  private static class Recorder implements Model {
    final List<Elements> seen = new ArrayList<>();

    @Override
    public Map<String, Tensor> run(
        Map<String, Tensor> inputs, List<String> outputs, Progress progress) {
      Tensor input = inputs.get("input");
      seen.add(input.elements());
      float[] answers = new float[2 * input.shape().dim(0)];
      Arrays.fill(answers, 0.5f);
      return Map.of("output", Tensor.of(Shape.of(input.shape().dim(0), 2), answers));
    }
  }

  /** A white picture elsewhere, whose pixels take their time. */
  private static final class SlowPicture implements Picture {
    private final int width;
    private boolean fetched;
    private long fetchedAt;

    SlowPicture(int width) {
      this.width = width;
    }

    @Override
    public int width() {
      return width;
    }

    @Override
    public int height() {
      return 10;
    }

    @Override
    public Raster raster() {
      fetched = true;
      try {
        Thread.sleep(SLEEP_MS);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
      fetchedAt = System.nanoTime();
      return Raster.blank(width, 10).onWhite();
    }

    @Override
    public Picture onWhite() {
      return this;
    }
  }
}
