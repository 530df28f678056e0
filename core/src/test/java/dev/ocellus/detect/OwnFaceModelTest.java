package dev.ocellus.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.Model;
import dev.ocellus.model.Progress;
import dev.ocellus.problem.NativeTensorFlow;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Where;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/** The face model that the project trained and carries. */
final class OwnFaceModelTest {
  private static final Path FOLDER = Path.of("..", "static", "models");
  private static final Path FILE = FOLDER.resolve("ocellus_faces_1.pb");
  private static final int MOST_BYTES = 700_000;

  @Test
  void itHasAtMost700Kilobytes() throws IOException {
    assertThat(Files.size(FILE)).isLessThanOrEqualTo(MOST_BYTES);
  }

  @Test
  void itsHashAndItsLicenceStandBesideIt() throws IOException {
    String beside = Files.readString(FOLDER.resolve("ocellus_faces_1.txt"));
    assertThat(beside).contains("SHA-256: " + Sha256.of(Files.readAllBytes(FILE)));
    assertThat(beside).contains("Licence: Apache-2.0");
  }

  @Test
  void itsWeightsAreKeptInHalfTheBits() throws IOException {
    for (NodeDef node : GraphDef.parseFrom(Files.readAllBytes(FILE)).getNodeList()) {
      if (node.getOp().equals("Const")) {
        TensorProto value = node.getAttrOrThrow("value").getTensor();
        boolean isNumber = value.getTensorShape().getDimCount() == 0;
        assertThat(value.getDtype())
            .as(node.getName())
            .isEqualTo(isNumber ? DataType.DT_FLOAT : DataType.DT_HALF);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"pnet, 30, box", "rnet, 24, box", "onet, 48, box", "onet, 48, landmarks"})
  void tensorFlowSaysWhatTheInterpreterSays(String net, int side, String output)
      throws IOException {
    byte[] file = Files.readAllBytes(FILE);
    List<String> outputs = List.of(net + "/prob", net + "/" + output);
    SplittableRandom random = new SplittableRandom(side);
    float[] pixels = new float[2 * side * side * 3];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble(-1, 1);
    }
    Map<String, Tensor> inputs =
        Map.of(net + "/input", Tensor.of(Shape.of(2, side, side, 3), pixels));
    Map<String, Tensor> expected = NativeTensorFlow.run(file, inputs, outputs);
    try (Model model = new InterpretedModel(GraphDefReader.read(file), outputs)) {
      Map<String, Tensor> found = model.run(inputs, outputs, Progress.NONE);
      for (String name : outputs) {
        assertThat(found.get(name).data())
            .as(name)
            .containsExactly(expected.get(name).data(), within(1e-4f));
      }
    }
  }

  @Test
  void resultsCallItOcellus() throws IOException {
    Graph graph = GraphDefReader.read(Files.readAllBytes(FILE));
    try (Mtcnn detector = new Mtcnn(Where.DEVICE, graph, InterpretedModel::new)) {
      FaceDetection nothing =
          detector.detect(Raster.blank(40, 30), FaceOptions.DEFAULT, Progress.NONE);
      assertThat(nothing.model()).isEqualTo("ocellus");
      assertThat(nothing.faces()).isEmpty();
    }
  }
}
