package dev.ocellus.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.AreaWindow;
import dev.ocellus.image.Raster;
import dev.ocellus.image.ValueRange;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Progress;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.result.Classification;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.FrozenGraph;
import dev.ocellus.testing.KerasClassifier;
import dev.ocellus.testing.Shared;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A classifier as Keras 3 writes it, with each type of input. */
final class KerasClassifierTest {
  private static final int SIZE = KerasClassifier.SIZE;

  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"FLOAT32", "INT32", "UINT8"})
  void itsRescalingTellsWhatItTakes(DataType type) {
    ClassifierGraph found = found(type);

    assertThat(found.range()).isEqualTo(ValueRange.BYTES);
    assertThat(found.sizes()).containsExactly(SIZE);
    assertThat(found.classes(SIZE)).isEqualTo(3);
    ClassifierSpec spec = found.spec("keras", SIZE, ValueRange.BYTES);
    assertThat(spec.logits()).isFalse();
    assertThat(spec.batches()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"FLOAT32", "INT32", "UINT8"})
  void itSeesWhatTensorFlowSees(DataType type) {
    ClassifierGraph found = found(type);
    ClassifierSpec spec = found.spec("keras", SIZE, ValueRange.BYTES);
    InterpretedModel model = new InterpretedModel(found.graph(), List.of(spec.output()));
    Classifier classifier =
        new Classifier(spec, Labels.parse(KerasClassifier.LABELS), Where.DEVICE, model);
    for (int colour = 0; colour < 3; colour++) {
      Raster picture = mostly(colour);

      Classification seen = classifier.classify(picture, 3, Views.WHOLE, Progress.NONE);

      float[] expected = byTensorFlow(type, picture);
      assertThat(seen.classes().get(0).index()).isEqualTo(colour);
      seen.classes()
          .forEach(
              each ->
                  assertThat(each.probability()).isCloseTo(expected[each.index()], within(1e-4f)));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = DataType.class,
      names = {"INT32", "UINT8"})
  void anInputOfWholeNumbersTakesNoOtherRange(DataType type) {
    assertThatThrownBy(() -> found(type).spec("keras", SIZE, ValueRange.SIGNED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the input picture (Placeholder) takes "
                + type
                + ", so the range of its values is 0..255, not -1..1");
  }

  @Test
  void oneThatKerasWroteSeesWhatTensorFlowSees() {
    byte[] file = Shared.bytes("faults", "questionable-keras3-rescaling-cast.pb");
    ClassifierGraph found = new ClassifierGraph(GraphDefReader.read(file));
    int size = found.sizes().get(0);
    ClassifierSpec spec = found.spec("keras", size, found.range());
    int classes = found.classes(size);
    Labels labels = Labels.parse("thing\n".repeat(classes));
    Raster picture = mostly(1);
    InterpretedModel model = new InterpretedModel(found.graph(), List.of(spec.output()));

    Classification seen =
        new Classifier(spec, labels, Where.DEVICE, model)
            .classify(picture, classes, Views.WHOLE, Progress.NONE);

    float[] values = new AreaWindow(picture, size, size, 0, 0, size, size, found.range()).toArray();
    float[] expected =
        NativeTensorFlow.run(
                file,
                Map.of(spec.input(), Tensor.of(Shape.of(1, size, size, 3), values)),
                List.of(spec.output()))
            .get(spec.output())
            .data();
    assertThat(found.range()).isEqualTo(ValueRange.BYTES);
    assertThat(seen.classes()).hasSize(classes);
    seen.classes()
        .forEach(
            each ->
                assertThat(each.probability()).isCloseTo(expected[each.index()], within(1e-5f)));
  }

  private static ClassifierGraph found(DataType type) {
    return new ClassifierGraph(GraphDefReader.read(graphDef(type)));
  }

  private static byte[] graphDef(DataType type) {
    return KerasClassifier.graphDef(FrozenGraph.type(new Tensor(type, Shape.of(), new float[1])));
  }

  /** What TensorFlow says of the resized picture, cast to the type of the input. */
  private static float[] byTensorFlow(DataType type, Raster picture) {
    float[] values =
        new AreaWindow(picture, SIZE, SIZE, 0, 0, SIZE, SIZE, ValueRange.BYTES).toArray();
    if (type != DataType.FLOAT32) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (int) (values[i] + 1e-3f);
      }
    }
    Tensor input = new Tensor(type, Shape.of(1, SIZE, SIZE, 3), values);
    return NativeTensorFlow.run(
            graphDef(type), Map.of("picture", input), List.of(KerasClassifier.OUTPUT))
        .get(KerasClassifier.OUTPUT)
        .data();
  }

  /** Random values, those of one colour the greater. */
  private static Raster mostly(int colour) {
    Random random = new Random(colour);
    Raster raster = Raster.blank(90, 70);
    for (int i = 0; i < raster.rgba().length; i++) {
      int least = i % 4 == colour ? 90 : 0;
      raster.rgba()[i] = i % 4 == 3 ? -1 : (byte) (least + random.nextInt(256 - least));
    }
    return raster;
  }
}
