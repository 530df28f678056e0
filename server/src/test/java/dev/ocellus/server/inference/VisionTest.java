package dev.ocellus.server.inference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ocellus.classify.Classifier;
import dev.ocellus.detect.FaceOptions;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.FaceDetection;
import dev.ocellus.result.Views;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.KnownFile;
import dev.ocellus.server.models.KnownModel;
import dev.ocellus.server.models.ModelKind;
import dev.ocellus.server.models.StoredFile;
import dev.ocellus.server.models.StoredModel;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.FrozenGraph;
import dev.ocellus.testing.Sha256;
import dev.ocellus.testing.SmallClassifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VisionTest {
  private static final DrawnPicture PICTURE = DrawnPicture.FRIENDS;

  private final Vision vision = new Vision(1);

  @AfterEach
  void close() {
    vision.close();
  }

  private static StoredFile stored(String name, byte[] bytes) {
    KnownFile file = SmallModels.known(name, name + ".pb", bytes);
    return new StoredFile(file, Path.of(file.fileName()), bytes, Sha256.of(bytes));
  }

  private static StoredModel model(ModelKind kind, String name, byte[] graph, byte[] labels) {
    Optional<StoredFile> labelFile =
        Optional.ofNullable(labels).map(text -> stored("labels", text));
    StoredFile file = stored(name, graph);
    return new StoredModel(
        new KnownModel(kind, file.file(), labelFile.map(StoredFile::file)), file, labelFile);
  }

  private static StoredModel classifier(String name) {
    byte[] labels = SmallClassifier.labels();
    return model(ModelKind.CLASSIFIER, name, SmallClassifier.graphDef(), labels);
  }

  private static StoredModel faces(String name, byte[] graph) {
    return model(ModelKind.FACES, name, graph, null);
  }

  /** A graph with the ends of {@code mtcnn.pb} that finds one face, always the same. */
  private static byte[] oneFace() {
    FrozenGraph graph = new FrozenGraph();
    graph.placeholder("input", -1, -1, 3);
    graph.placeholder("min_size");
    graph.placeholder("thresholds", 3);
    graph.placeholder("factor");
    graph.constant("box", new float[] {10, 20, 40, 50}, 1, 4);
    graph.constant("prob", new float[] {0.75f}, 1);
    graph.constant("landmarks", Tensor.zeros(Shape.of(1, 10)));
    return graph.bytes();
  }

  /** A graph with the ends of the project's own three networks that finds nothing anywhere. */
  private static byte[] noFaces() {
    FrozenGraph graph = new FrozenGraph();
    addNetwork(graph, "pnet", 12);
    addNetwork(graph, "rnet", 24);
    addNetwork(graph, "onet", 48);
    addOutput(graph, "onet", "landmarks", 48, 10);
    return graph.bytes();
  }

  private static void addNetwork(FrozenGraph graph, String network, int window) {
    graph.placeholder(network + "/input", -1, -1, -1, 3);
    addOutput(graph, network, "prob", window, 2);
    addOutput(graph, network, "box", window, 4);
  }

  /** Zeros: one convolution as large as the network's window. */
  private static void addOutput(
      FrozenGraph graph, String network, String output, int window, int numbers) {
    String name = network + "/" + output;
    Tensor weights = Tensor.zeros(Shape.of(window, window, 3, numbers));
    graph.node(
        name,
        "Conv2D",
        List.of(network + "/input", graph.constant(name + "/weights", weights)),
        attributes -> attributes.strides(2, 2).dilations(1, 1).padding("VALID"));
  }

  private FaceDetection detect() {
    return vision
        .faces()
        .orElseThrow()
        .detect(PICTURE.raster(), FaceOptions.DEFAULT, Progress.NONE);
  }

  @Test
  void withoutAModelItSeesNothing() {
    assertThat(vision.classifier()).isEmpty();
    assertThat(vision.faces()).isEmpty();
    assertThat(vision.has("mtcnn")).isFalse();
  }

  @Test
  void eachModelIsUsedFromWhenItIsLoaded() {
    vision.load(classifier("mobilenet_v2_1.0_224"));
    assertThat(vision.has("mobilenet_v2_1.0_224")).isTrue();
    assertThat(vision.faces()).isEmpty();
    Classifier classifier = vision.classifier().orElseThrow();
    assertThat(
            classifier
                .classify(DrawnPicture.MACAW.raster(), 1, Views.BOTH, Progress.NONE)
                .classes())
        .singleElement()
        .satisfies(score -> assertThat(score.label()).isEqualTo("macaw"));

    vision.load(faces("mtcnn", oneFace()));
    assertThat(detect().faces()).hasSize(1);
  }

  @Test
  void warmingUpRunsWhatIsLoadedAndNothingElse() {
    StoredModel classifier = classifier("mobilenet_v2_1.0_224");
    vision.warmUp(classifier);
    vision.load(classifier);
    vision.warmUp(classifier);
    StoredModel faces = faces("mtcnn", oneFace());
    vision.load(faces);
    vision.warmUp(faces);
    assertThat(vision.has("mtcnn")).isTrue();
  }

  @Test
  void theProjectsOwnFaceModelIsUsedUntilTheOtherIsThere() {
    vision.load(faces("ocellus", noFaces()));
    vision.warmUp(faces("ocellus", noFaces()));
    assertThat(detect().toJson()).startsWith("{\"model\":\"ocellus\"").contains("\"faces\":[]");
    vision.load(faces("mtcnn", oneFace()));
    assertThat(detect().toJson()).startsWith("{\"model\":\"mtcnn\"");
    assertThat(vision.has("ocellus")).isTrue();
  }

  @Test
  void modelsOfUnknownNamesAreRefused() {
    assertThatThrownBy(() -> vision.load(classifier("resnet")))
        .isInstanceOf(ModelException.class)
        .hasMessage("no classifier is called resnet");
    assertThatThrownBy(() -> vision.load(faces("retina", oneFace())))
        .isInstanceOf(ModelException.class)
        .hasMessage("no face detector is called retina");
    assertThat(vision.classifier()).isEmpty();
    assertThat(vision.faces()).isEmpty();
  }

  @Test
  void whatIsNoGraphIsRefused() {
    assertThatThrownBy(() -> vision.load(faces("mtcnn", "no graph".getBytes(UTF_8))))
        .isInstanceOf(ModelException.class)
        .hasMessageStartingWith("the model mtcnn is not a graph that TensorFlow takes: ");
    assertThat(vision.has("mtcnn")).isFalse();
  }

  @Test
  void onceClosedItLoadsNothing() {
    vision.close();
    vision.load(faces("mtcnn", oneFace()));
    assertThat(vision.faces()).isEmpty();
  }
}
