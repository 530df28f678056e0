package dev.ocellus.server.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.model.CancelledException;
import dev.ocellus.model.Model;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.tensor.DataType;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.tensorflow.TensorFlowModel;
import dev.ocellus.testing.KerasClassifier;
import dev.ocellus.testing.MobileNetV2;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TensorFlowModelTest {
  private static final String OUTPUT = MobileNetV2.OUTPUT;
  private static final Map<String, Tensor> GREY =
      Map.of(MobileNetV2.INPUT, Tensor.zeros(Shape.of(1, 96, 96, 3)));

  private static byte[] file;
  private static Model model;

  @BeforeAll
  static void load() {
    file = MobileNetV2.graphDef(0.35, 96);
    model = TensorFlowModel.load("mobilenet", file, 2);
  }

  @AfterAll
  static void close() {
    if (model != null) {
      model.close();
    }
  }

  @Test
  void probabilitiesAddUpToOne() {
    Tensor output = model.run(GREY, List.of(OUTPUT), Progress.NONE).get(OUTPUT);
    assertThat(output.shape()).isEqualTo(Shape.of(1, 1001));
    double sum = 0;
    for (float probability : output.data()) {
      sum += probability;
    }
    assertThat(sum).isCloseTo(1, within(1e-4));
  }

  @Test
  void twoPicturesInOneRunGiveWhatTheyGiveAlone() {
    float[] grey = new float[96 * 96 * 3];
    float[] noise = new float[grey.length];
    Random random = new Random(5);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = random.nextFloat() * 2 - 1;
    }
    float[] together = Arrays.copyOf(grey, 2 * grey.length);
    System.arraycopy(noise, 0, together, grey.length, noise.length);

    float[] both = run(2, together);

    assertThat(Arrays.copyOf(both, 1001)).containsExactly(run(1, grey), within(1e-6f));
    assertThat(Arrays.copyOfRange(both, 1001, 2002)).containsExactly(run(1, noise), within(1e-6f));
  }

  private static float[] run(int pictures, float... values) {
    Tensor input = Tensor.of(Shape.of(pictures, 96, 96, 3), values);
    return model
        .run(Map.of(MobileNetV2.INPUT, input), List.of(OUTPUT), Progress.NONE)
        .get(OUTPUT)
        .data();
  }

  @Test
  void anInputOfBytesIsGivenBytes() {
    int size = KerasClassifier.SIZE;
    Tensor blue =
        new Tensor(DataType.UINT8, Shape.of(1, size, size, 3), new float[size * size * 3]);
    for (int i = 2; i < blue.size(); i += 3) {
      blue.data()[i] = 255;
    }
    byte[] keras = KerasClassifier.graphDef(org.tensorflow.proto.DataType.DT_UINT8);
    try (Model bytes = TensorFlowModel.load("keras", keras, 1)) {
      String output = KerasClassifier.OUTPUT;
      float[] classes =
          bytes.run(Map.of("picture", blue), List.of(output), Progress.NONE).get(output).data();
      assertThat(classes[2]).isGreaterThan(Math.max(classes[0], classes[1]));
    }
  }

  @Test
  void severalOutputsComeBackUnderTheirNames() {
    List<String> names = List.of("MobilenetV2/Conv/Relu6", OUTPUT);
    Map<String, Tensor> outputs = model.run(GREY, names, Progress.NONE);
    assertThat(outputs).containsOnlyKeys(names);
    assertThat(outputs.get("MobilenetV2/Conv/Relu6").shape()).isEqualTo(Shape.of(1, 48, 48, 16));
  }

  @Test
  void whatTheGraphDoesNotTakeIsRefusedNotCrashed() {
    Map<String, Tensor> wrongShape = Map.of("input", Tensor.zeros(Shape.of(1, 10, 10, 3)));
    Map<String, Tensor> wrongName = Map.of("picture", Tensor.zeros(Shape.of(1, 96, 96, 3)));
    Map<String, Tensor> wrongType = Map.of("input", Tensor.ints(1, 2, 3));
    for (Map<String, Tensor> inputs :
        List.of(wrongShape, wrongName, wrongType, Map.<String, Tensor>of())) {
      assertThatThrownBy(() -> model.run(inputs, List.of(OUTPUT), Progress.NONE))
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith("the model mobilenet cannot be run: ");
    }
    assertThatThrownBy(() -> model.run(GREY, List.of("nothing"), Progress.NONE))
        .isInstanceOf(ModelException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void damagedFilesAreRefusedNotCrashed() {
    byte[] cut = Arrays.copyOf(file, file.length / 2);
    byte[] text = "no graph".getBytes(StandardCharsets.UTF_8);
    for (byte[] damaged : List.of(cut, text)) {
      assertThatThrownBy(() -> TensorFlowModel.load("mobilenet", damaged, 1))
          .isInstanceOf(ModelException.class)
          .hasMessageStartingWith("the model mobilenet is not a graph that TensorFlow takes: ");
    }
  }

  @Test
  void workCanBeEndedBeforeItBegins() {
    Progress ended =
        fraction -> {
          throw new CancelledException();
        };
    assertThatThrownBy(() -> model.run(GREY, List.of(OUTPUT), ended))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void manyRunsLeaveNativeMemoryFlat() {
    for (int i = 0; i < 50; i++) {
      model.run(GREY, List.of(OUTPUT), Progress.NONE);
    }
    long before = Pointer.physicalBytes();
    for (int i = 0; i < 300; i++) {
      model.run(GREY, List.of(OUTPUT), Progress.NONE);
    }
    assertThat(Pointer.physicalBytes() - before).isLessThan(64L << 20);
  }
}
