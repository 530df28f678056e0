package dev.ocellus.graph.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.ByteString;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.Node;
import dev.ocellus.graph.Op;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.ModelException;
import dev.ocellus.tensor.HalfElements;
import dev.ocellus.tensor.Shape;
import dev.ocellus.tensor.StoredElements;
import dev.ocellus.tensor.Tensor;
import dev.ocellus.testing.Allocation;
import dev.ocellus.testing.WatchedSource;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tensorflow.proto.AttrValue;
import org.tensorflow.proto.DataType;
import org.tensorflow.proto.NodeDef;
import org.tensorflow.proto.TensorProto;

/** What the reader makes of files that are whole, damaged, hostile, or something else. */
final class GraphDefReaderTest {
  private static final long MEGABYTE = 1 << 20;

  @Test
  void anEmptyFileIsNoGraph() {
    assertRefused(
        new byte[0], "the file is not a frozen TensorFlow graph: there is no node in its 0 bytes");
  }

  @Test
  void aPageInsteadOfAModelIsNoGraph() {
    assertRefused(
        "<!DOCTYPE html><title>404</title>".getBytes(StandardCharsets.US_ASCII),
        "the file is not a frozen TensorFlow graph, or it is damaged:"
            + " at byte 1, wire type 4 is not known");
  }

  @Test
  void aListOfLabelsIsNoGraph() {
    assertRefused(
        "background\ntench\n".getBytes(StandardCharsets.US_ASCII),
        "the file is not a frozen TensorFlow graph, or it is damaged:"
            + " at byte 2, a field of 97 bytes where 15 are left");
  }

  @Test
  void aPhotographIsNoGraph() {
    assertRefused(
        new byte[] {-1, -40, -1, -32, 0, 16, 'J', 'F', 'I', 'F', 0},
        "the file is not a frozen TensorFlow graph, or it is damaged:"
            + " at byte 5, wire type 7 is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "a TensorFlow Lite model, 1c00000054464c33",
    "'a SavedModel, whose weights are in other files', 080112",
    "an ONNX model, 080712",
    "a Keras model (HDF5), 894844460d0a",
    "an archive, 504b0304",
    "a graph written as text, 6e6f6465207b"
  })
  void modelsOfOtherFormatsAreNamed(String format, String hex) {
    assertRefused(
        HexFormat.of().parseHex(hex),
        "the file is "
            + format
            + "; a frozen TensorFlow graph is needed: a GraphDef (.pb) with its weights in it");
  }

  @Test
  void aFileThatEndsTooSoonIsSaidToBeDamagedAndWhere() {
    byte[] file = Files.of(Files.placeholder("input"));
    assertRefused(
        Arrays.copyOf(file, file.length - 1),
        "the file is not a frozen TensorFlow graph, or it is damaged:"
            + " at byte 2, a field of 33 bytes where 32 are left");
  }

  @Test
  void twoNodesOfOneNameAreRefused() {
    assertRefused(
        Files.of(Files.placeholder("x"), Files.placeholder("x")),
        "the graph has two nodes of the name x");
  }

  @Test
  void aGraphOfTooManyNodesIsRefused() {
    NodeDef[] nodes = new NodeDef[65537];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = Files.node("NoOp", "n" + i, List.of()).build();
    }
    assertRefused(
        Files.of(nodes), "the graph has more than 65536 nodes; larger ones are not supported");
  }

  @Test
  void aFewBytesThatClaimHalfAGigabyteGetNone() {
    byte[] file = Files.of(constant(DataType.DT_FLOAT, new long[] {1 << 27}));
    assertThat(file).hasSizeLessThan(50);
    assertThat(Allocation.of(() -> GraphDefReader.read(file))).isLessThan(MEGABYTE);
    assertUnsupported(
        file,
        "c (Const): a constant of shape [134217728] has 0 values;"
            + " one value may stand for at most 1048576 elements");
  }

  @Test
  void manyConstantsOfOneValueEachAreRefusedTogether() {
    NodeDef[] nodes = new NodeDef[40];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] =
          Files.constant(
              "c" + i,
              Files.tensor(DataType.DT_FLOAT, new long[] {1 << 18}, value -> value.addFloatVal(1)));
    }
    byte[] file = Files.of(nodes);
    assertRefused(
        file,
        "the graph's constants have more elements than a file of "
            + file.length
            + " bytes may hold");
    assertThat(Allocation.of(() -> assertThatThrownBy(() -> GraphDefReader.read(file))))
        .isLessThan(16 * MEGABYTE);
  }

  @Test
  void aConstantMayGiveOneValueForAll() {
    Tensor value =
        read(Files.tensor(DataType.DT_FLOAT, new long[] {2, 3}, t -> t.addFloatVal(1.5f)));
    assertThat(value.shape()).isEqualTo(Shape.of(2, 3));
    assertThat(value.data()).containsOnly(1.5f);
  }

  @Test
  void theLastOfAConstantsValuesStandsForTheRest() {
    Tensor value =
        read(
            Files.tensor(
                DataType.DT_INT32, new long[] {4}, t -> t.addIntVal(7).addIntVal(-1).addIntVal(5)));
    assertThat(value.toInts()).containsExactly(7, -1, 5, 5);
  }

  @Test
  void constantsOfSixtyFourBitsAndOfTruthValuesAreRead() {
    assertThat(
            read(Files.tensor(DataType.DT_INT64, new long[] {2}, t -> t.addInt64Val(-3))).toInts())
        .containsExactly(-3, -3);
    assertThat(
            read(Files.tensor(
                    DataType.DT_BOOL, new long[] {2}, t -> t.addBoolVal(true).addBoolVal(false)))
                .data())
        .containsExactly(1, 0);
  }

  @ParameterizedTest
  @CsvSource({"16777216", "16777217", "-16777216", "2147483647"})
  void wholeNumbersThatAFloatDoesNotHoldAreUnsupported(int number) {
    assertUnsupported(
        Files.of(
            Files.constant(
                "c", Files.tensor(DataType.DT_INT32, new long[] {1}, t -> t.addIntVal(number)))),
        "c (Const): whole numbers of 2^24 or more are not supported");
  }

  @Test
  void theGreatestWholeNumbersThatAFloatHoldsAreRead() {
    assertThat(
            read(Files.tensor(
                    DataType.DT_INT32,
                    new long[] {2},
                    t -> t.addIntVal(16777215).addIntVal(-16777215)))
                .toInts())
        .containsExactly(16777215, -16777215);
  }

  @Test
  void aConstantOfTextIsUnsupportedWithItsReason() {
    assertUnsupported(
        Files.of(constant(DataType.DT_STRING, new long[0])),
        "c (Const): elements of data type 7 are not supported;"
            + " supported: 1 (FLOAT), 3 (INT32), 4 (UINT8), 9 (INT64), 10 (BOOL), 19 (HALF)");
  }

  @Test
  void contentThatDoesNotFillTheShapeIsToldWithTheNode() {
    TensorProto.Builder four =
        Files.tensor(DataType.DT_FLOAT, new long[] {3}, t -> t).toBuilder()
            .setTensorContent(ByteString.copyFrom(new byte[4]));
    assertUnsupported(
        Files.of(Files.constant("c", four.build())),
        "c (Const): a constant of shape [3] needs 12 bytes; it has 4");
  }

  @Test
  void manyFloatsStayInTheFileUntilTheyAreAskedFor() {
    ByteBuffer content = ByteBuffer.allocate(4 * 5000).order(ByteOrder.LITTLE_ENDIAN);
    float[] expected = new float[5000];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = i / 3f;
      content.putFloat(expected[i]);
    }
    WatchedSource file =
        new WatchedSource(Files.of(floats("c", content.array()), Files.placeholder("x")));
    Tensor value = GraphDefReader.read(file).constant("c").value();
    assertThat(file.copied()).isLessThan(2 * 4096);
    assertThat(value.elements()).isInstanceOf(StoredElements.class);
    assertThat(value.data()).containsExactly(expected);
  }

  @Test
  void fewFloatsAreReadAtOnce() {
    WatchedSource file = new WatchedSource(Files.of(floats("c", new byte[4 * 256])));
    Tensor value = GraphDefReader.read(file).constant("c").value();
    assertThat(value.elements()).isNotInstanceOf(StoredElements.class);
    assertThat(value.data()).hasSize(256).containsOnly(0);
  }

  @Test
  void halvesAreReadFromValuesAndFromContent() {
    assertThat(
            read(Files.tensor(
                    DataType.DT_HALF,
                    new long[] {4},
                    t -> t.addHalfVal(0x3c00).addHalfVal(0xc100).addHalfVal(0x0001)))
                .data())
        .containsExactly(1, -2.5f, 0x1p-24f, 0x1p-24f);
    TensorProto content =
        Files.tensor(DataType.DT_HALF, new long[] {2}, t -> t).toBuilder()
            .setTensorContent(ByteString.copyFrom(new byte[] {0, 0x3c, 0, (byte) 0xc1}))
            .build();
    assertThat(read(content).data()).containsExactly(1, -2.5f);
    assertThat(read(content).type()).isEqualTo(dev.ocellus.tensor.DataType.FLOAT32);
  }

  @Test
  void manyHalvesStayInTheFileUntilTheyAreAskedFor() {
    float[] expected = new float[20_000];
    for (int i = 0; i < expected.length; i++) {
      expected[i] = i % 1000 / 2f;
    }
    GraphDefWriter writer = new GraphDefWriter();
    writer.halfConstant("c", expected, expected.length);
    WatchedSource file = new WatchedSource(writer.bytes());
    Tensor value = GraphDefReader.read(file).constant("c/half").value();
    assertThat(file.copied()).isLessThan(4 * 4096);
    assertThat(value.elements()).isInstanceOf(HalfElements.class);
    assertThat(value.data()).containsExactly(expected);
  }

  @Test
  void halvesThatDoNotFillTheShapeAreToldWithTheNode() {
    TensorProto three =
        Files.tensor(DataType.DT_HALF, new long[] {2}, t -> t).toBuilder()
            .setTensorContent(ByteString.copyFrom(new byte[3]))
            .build();
    assertUnsupported(
        Files.of(Files.constant("c", three)),
        "c (Const): a constant of shape [2] needs 4 bytes; it has 3");
  }

  @Test
  void aCastOfHalvesPassesThemOn() {
    GraphDefWriter writer = new GraphDefWriter();
    writer.halfConstant("c", new float[] {1.5f, -2}, 2);
    Graph graph = GraphDefReader.read(writer.bytes());
    assertThat(graph.node("c").op()).isEqualTo(new Op.Identity());
    assertThat(graph.node("c").inputs()).containsExactly("c/half");
  }

  @ParameterizedTest
  @CsvSource({
    "DT_UINT8, DT_FLOAT, Cast[to=FLOAT32]",
    "DT_BOOL, DT_FLOAT, Cast[to=FLOAT32]",
    "DT_UINT8, DT_INT64, Cast[to=INT32]",
    "DT_INT32, DT_INT64, Identity[]",
    "DT_FLOAT, DT_INT64, 'Narrow[to=INT32, narrowing=TRUNCATE]'",
    "DT_HALF, DT_UINT8, 'Narrow[to=UINT8, narrowing=SATURATE]'",
    "DT_INT64, DT_UINT8, 'Narrow[to=UINT8, narrowing=WRAP]'",
    "DT_UINT8, DT_BOOL, 'Narrow[to=BOOL, narrowing=NONZERO]'"
  })
  void aCastIsWhatItsTypesMakeOfIt(DataType from, DataType to, String expected) {
    Graph graph = GraphDefReader.read(Files.of(Files.placeholder("x"), cast(from, to)));
    assertThat(graph.node("y").op()).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"DT_DOUBLE, DT_FLOAT, 2 to 1", "DT_FLOAT, DT_HALF, 1 to 19"})
  void otherCastsAreUnsupported(DataType from, DataType to, String types) {
    assertUnsupported(
        Files.of(Files.placeholder("x"), cast(from, to)),
        "y (Cast): a cast from data type "
            + types
            + " is not supported; supported: from 1 (FLOAT), 3 (INT32), 4 (UINT8), 9 (INT64), 10"
            + " (BOOL), 19 (HALF) to any of these except 19");
  }

  private static NodeDef cast(DataType from, DataType to) {
    return Files.node("Cast", "y", List.of("x"))
        .putAttr("SrcT", AttrValue.newBuilder().setType(from).build())
        .putAttr("DstT", AttrValue.newBuilder().setType(to).build())
        .build();
  }

  @Test
  void manyIdentitiesAreOneForEachOutput() {
    Graph graph =
        GraphDefReader.read(
            Files.of(
                Files.placeholder("x"),
                Files.node("Relu", "y", List.of("x")).build(),
                Files.node("IdentityN", "both", List.of("y", "x")).build()));
    assertThat(graph.node("both")).isEqualTo(new Node("both", new Op.Identity(), List.of("y")));
    assertThat(graph.node("both:1")).isEqualTo(new Node("both:1", new Op.Identity(), List.of("x")));
  }

  @Test
  void bytesAreReadFromValuesAndFromContent() {
    Tensor values =
        read(Files.tensor(DataType.DT_UINT8, new long[] {3}, t -> t.addIntVal(0).addIntVal(255)));
    TensorProto content =
        Files.tensor(DataType.DT_UINT8, new long[] {3}, t -> t).toBuilder()
            .setTensorContent(ByteString.copyFrom(new byte[] {0, -1, -128}))
            .build();
    assertThat(values.data()).containsExactly(0, 255, 255);
    assertThat(values.type()).isEqualTo(dev.ocellus.tensor.DataType.UINT8);
    assertThat(read(content).data()).containsExactly(0, 255, 128);
  }

  @Test
  void aConstantWithoutAValueIsUnsupported() {
    assertUnsupported(
        Files.of(Files.node("Const", "c", List.of()).build()), "c (Const): it has no value");
  }

  @Test
  void anAbsurdExtentIsDamage() {
    AttrValue shape =
        AttrValue.newBuilder()
            .setShape(Files.tensor(DataType.DT_FLOAT, new long[] {-2}, t -> t).getTensorShape())
            .build();
    NodeDef node = Files.placeholder("x").toBuilder().putAttr("shape", shape).build();
    assertRefused(Files.of(node), "an extent of -2 in a shape; the file is damaged");
  }

  @Test
  void channelsFirstIsUnsupported() {
    assertUnsupported(
        convolution("data_format", Files.text("NCHW")),
        "y (Conv2D): data_format NCHW is not supported; supported: NHWC");
  }

  @Test
  void anUnknownPaddingIsUnsupported() {
    assertUnsupported(
        convolution("padding", Files.text("REFLECT")),
        "y (Conv2D): padding REFLECT is not supported; supported: SAME, VALID, EXPLICIT");
  }

  @Test
  void stridesOverTheBatchAreUnsupported() {
    assertUnsupported(
        convolution("strides", Files.numbers(2, 1, 1, 1)),
        "y (Conv2D): strides [2, 1, 1, 1] is not supported; supported: [1, h, w, 1]");
  }

  @Test
  void aStrideOfNothingIsUnsupported() {
    assertUnsupported(
        convolution("strides", Files.numbers(1, 0, 1, 1)),
        "y (Conv2D): strides [1, 0, 1, 1] is not possible; each is 1 to 4096");
  }

  @Test
  void negativePaddingIsUnsupported() {
    NodeDef node =
        Files.node("Conv2D", "y", List.of("x", "w"))
            .putAttr("padding", Files.text("EXPLICIT"))
            .putAttr("explicit_paddings", Files.numbers(0, 0, -1, 0, 0, 0, 0, 0))
            .build();
    assertUnsupported(
        withInputs(node),
        "y (Conv2D): explicit_paddings [0, 0, -1, 0, 0, 0, 0, 0] is not possible; each is 0 to 4096");
  }

  @Test
  void aListLongerThanAnyShapeIsUnsupported() {
    assertUnsupported(
        convolution("strides", Files.numbers(new long[509])),
        "y (Conv2D): a list of more than 508 numbers is not supported");
  }

  @Test
  void batchNormalisationInTrainingIsUnsupported() {
    for (NodeDef.Builder node :
        List.of(
            Files.node("FusedBatchNormV3", "y", List.of("x")),
            Files.node("FusedBatchNormV3", "y", List.of("x"))
                .putAttr("is_training", Files.flag(true)))) {
      assertUnsupported(
          withInputs(node.build()),
          "y (FusedBatchNormV3): is_training true is not supported;"
              + " freeze the graph for inference");
    }
  }

  @Test
  void whatNoOutputDependsOnMayBeUnsupported() {
    Graph graph =
        GraphDefReader.read(
            Files.of(
                Files.placeholder("x"),
                Files.node("Relu", "y", List.of("x:0", "^log")).build(),
                Files.node("Print", "log", List.of("x")).build()));
    assertThat(graph.node("log").op()).isInstanceOf(Op.Unsupported.class);
    assertThat(graph.node("y").inputs()).containsExactly("x");
    new InterpretedModel(graph, List.of("y")).close();
  }

  /** A constant vector with these bytes for content. */
  private static NodeDef floats(String name, byte[] content) {
    long[] dims = {content.length / 4};
    return Files.constant(
        name,
        Files.tensor(
            DataType.DT_FLOAT, dims, t -> t.setTensorContent(ByteString.copyFrom(content))));
  }

  private static NodeDef constant(DataType type, long[] dims) {
    return Files.constant("c", Files.tensor(type, dims, value -> value));
  }

  private static Tensor read(TensorProto value) {
    Graph graph = GraphDefReader.read(Files.of(Files.constant("c", value)));
    return graph.constant("c").value();
  }

  private static byte[] convolution(String key, AttrValue value) {
    return withInputs(
        Files.node("Conv2D", "y", List.of("x", "w"))
            .putAttr("padding", Files.text("SAME"))
            .putAttr(key, value)
            .build());
  }

  private static byte[] withInputs(NodeDef node) {
    return Files.of(Files.placeholder("x"), Files.placeholder("w"), node);
  }

  private static void assertRefused(byte[] file, String message) {
    assertThatThrownBy(() -> GraphDefReader.read(file))
        .isInstanceOf(ModelException.class)
        .hasMessage(message);
  }

  /** The file can be read; what depends on its last node cannot be run. */
  private static void assertUnsupported(byte[] file, String line) {
    Graph graph = GraphDefReader.read(file);
    String last = graph.nodes().stream().reduce((a, b) -> b).orElseThrow().name();
    assertThatThrownBy(() -> new InterpretedModel(graph, List.of(last)))
        .isInstanceOf(ModelException.class)
        .hasMessage("1 of the model's nodes cannot be run:\n" + line);
  }
}
