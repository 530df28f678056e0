package dev.ocellus.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.ocellus.classify.Classifier;
import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.classify.Labels;
import dev.ocellus.codegen.Tier;
import dev.ocellus.graph.Graph;
import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.image.Raster;
import dev.ocellus.interpret.InterpretedModel;
import dev.ocellus.model.ModelException;
import dev.ocellus.model.Progress;
import dev.ocellus.result.ClassScore;
import dev.ocellus.result.Views;
import dev.ocellus.result.Where;
import dev.ocellus.testing.SmallClassifier;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A classifier compiled to a module, against the same classifier in Java. */
final class ClassifierModuleTest {
  private static final Graph GRAPH = GraphDefReader.read(SmallClassifier.graphDef());
  private static final String LABELS = new String(SmallClassifier.labels(), StandardCharsets.UTF_8);
  private static final String HASH = "0123456789abcdef".repeat(4);
  private static final int TOP = 3;

  private final Random random = new Random(7);

  private static StandaloneClassifier classifier(Views views) {
    return new StandaloneClassifier(
        GRAPH, SmallClassifier.SPEC, views, LABELS.lines().toList(), HASH);
  }

  private static byte[] module(Views views, Tier tier) {
    return new ClassifierModule(classifier(views), tier, true).bytes();
  }

  @ParameterizedTest
  @EnumSource
  void aModuleNamesWhatTheClassifierNames(Tier tier) {
    try (WasmFile file = new WasmFile(module(Views.BOTH, tier))) {
      file.initialize();
      for (int[] size : new int[][] {{300, 100}, {37, 90}, {1, 1}}) {
        check(file, classifier(Views.BOTH), picture(size[0], size[1], true));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void eachViewIsThatOfTheClassifier(Views views) {
    StandaloneClassifier classifier = Colours.classifier(views, Colours.LABELS);
    try (WasmFile file = new WasmFile(colours(classifier).bytes())) {
      file.initialize();
      check(file, classifier, picture(300, 200, true));
      check(file, classifier, picture(200, 300, false));
    }
  }

  @Test
  void aPictureOfRgbGivesWhatTheSameInRgbaGives() {
    byte[] module = colours(Colours.classifier(Views.BOTH, List.of())).bytes();
    try (WasmFile file = new WasmFile(module)) {
      file.initialize();
      Raster picture = picture(61, 43, true);
      byte[] rgb = new byte[61 * 43 * 3];
      for (int i = 0; i < rgb.length; i++) {
        rgb[i] = picture.rgba()[(i / 3) * 4 + (i % 3)];
      }
      int out = file.call("alloc", 16);
      int rgba = file.place(picture.rgba());
      assertThat(file.call("infer_from_ptrs", rgba, 61, 43, out, 16)).isEqualTo(2);
      WasmFile.Entry[] entries = file.entries(out, 2);
      int pixels = file.place(rgb);
      assertThat(file.call("infer_rgb_from_ptrs", pixels, 61, 43, out, 16)).isEqualTo(2);
      assertThat(file.entries(out, 2)).isEqualTo(entries);
      assertThat(file.read(pixels, rgb.length)).isEqualTo(rgb);
    }
  }

  @Test
  void whatCannotBeDoneIsRefusedAndTheNextCallWorks() {
    try (WasmFile file = new WasmFile(module(Views.CENTRE, Tier.SIMD))) {
      Raster picture = picture(20, 10, true);
      int image = file.place(picture.rgba());
      int out = file.call("alloc", 24);
      refused(file, Status.NOT_INITIALIZED, image, 20, 10, out, 24);
      file.initialize();
      refused(file, Status.BAD_SIZE, image, 0, 10, out, 24);
      refused(file, Status.BAD_SIZE, image, 20, -1, out, 24);
      refused(file, Status.BAD_SIZE, image, 65_536, 1, out, 24);
      refused(file, Status.BAD_PICTURE, image, 65_535, 65_535, out, 24);
      refused(file, Status.BAD_PICTURE, image, 20, 11, out, 24);
      refused(file, Status.BAD_PICTURE, image + 4, 20, 10, out, 24);
      refused(file, Status.BAD_PICTURE, 0, 20, 10, out, 24);
      refused(file, Status.BAD_PICTURE, -4, 1, 1, out, 24);
      refused(file, Status.BAD_OUTPUT, image, 20, 10, out + 8, 24);
      refused(file, Status.BAD_OUTPUT, image, 20, 10, 128, 24);
      refused(file, Status.SMALL_OUTPUT, image, 20, 10, out, 7);
      refused(file, Status.SMALL_OUTPUT, image, 20, 10, out, -24);
      file.call("dealloc", image, picture.rgba().length);
      refused(file, Status.BAD_PICTURE, image, 20, 10, out, 24);
      check(file, classifier(Views.CENTRE), picture);
    }
  }

  private static void refused(WasmFile file, Status status, Object... arguments) {
    assertThat(file.call("infer_from_ptrs", arguments)).isEqualTo(status.code());
  }

  @Test
  void asManyClassesAreGivenAsThereAreAndAsFitIn() {
    try (WasmFile file = new WasmFile(module(Views.CENTRE, Tier.SIMD))) {
      file.initialize();
      int classes = Labels.parse(LABELS).size();
      int image = file.place(picture(3, 3, true).rgba());
      int out = file.call("alloc", classes * 8 + 80);
      assertThat(file.call("infer_from_ptrs", image, 3, 3, out, 23)).isEqualTo(2);
      assertThat(file.call("infer_from_ptrs", image, 3, 3, out, classes * 8 + 80))
          .isEqualTo(classes);
      assertThat(file.entries(out, classes))
          .isSortedAccordingTo(Comparator.comparing(WasmFile.Entry::probability).reversed())
          .extracting(WasmFile.Entry::index)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void callsLeaveTheMemoryAsLargeAsItIs() {
    byte[] module = colours(Colours.classifier(Views.CENTRE, List.of())).bytes();
    try (WasmFile file = new WasmFile(module)) {
      file.initialize();
      long bytes = 0;
      for (int i = 0; i < 100; i++) {
        byte[] rgba = picture(200, 50, i % 2 == 0).rgba();
        int image = file.place(rgba);
        int out = file.call("alloc", 8);
        assertThat(file.call("infer_from_ptrs", image, 200, 50, out, 8)).isOne();
        assertThat(file.call("dealloc", image, rgba.length)).isZero();
        assertThat(file.call("dealloc", out, 8)).isZero();
        bytes = i == 0 ? file.memoryBytes() : bytes;
        assertThat(file.memoryBytes()).isEqualTo(bytes);
      }
    }
  }

  @Test
  void weightsBesideTheModuleAreAwaited() {
    ClassifierModule compiled = beside();
    byte[] weights = compiled.weights();
    Raster picture = picture(9, 9, true);
    try (WasmFile file = new WasmFile(compiled.bytes())) {
      assertThat(file.call("weights_len")).isEqualTo(weights.length);
      byte[] others = weights.clone();
      others[others.length - 1]++;
      file.write(file.call("weights_ptr"), others);
      file.initialize();
      refused(file, Status.NOT_INITIALIZED, 0, 9, 9, 0, 8);
      file.write(file.call("weights_ptr"), weights);
      file.initialize();
      check(file, classifier(Views.CENTRE), picture);
    }
  }

  @Test
  void onlyTheVeryBytesThatBelongToTheModuleAreTakenForItsWeights() {
    ClassifierModule compiled = beside();
    byte[] weights = compiled.weights();
    try (WasmFile file = new WasmFile(compiled.bytes())) {
      int out = file.call("alloc", 8);
      int image = file.place(new byte[4]);
      for (int at : new int[] {0, weights.length / 2, weights.length - 1}) {
        byte[] others = weights.clone();
        others[at] ^= (byte) 0x80;
        file.write(file.call("weights_ptr"), others);
        file.initialize();
        refused(file, Status.NOT_INITIALIZED, image, 1, 1, out, 8);
      }
      file.write(file.call("weights_ptr"), weights);
      file.initialize();
      assertThat(file.call("infer_from_ptrs", image, 1, 1, out, 8)).isOne();
    }
  }

  private static ClassifierModule beside() {
    return new ClassifierModule(classifier(Views.CENTRE), Tier.SIMD, false);
  }

  @Test
  void aModuleHasItsWeightsInsideOrBesideAndAProgramInside() {
    assertThatThrownBy(() -> beside().program())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the weights are beside the module; a program has them inside");
    ClassifierModule inside = new ClassifierModule(classifier(Views.CENTRE), Tier.SIMD, true);
    assertThatThrownBy(inside::weights)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the weights are in the module; there is no file beside it");
  }

  @Test
  void aPictureThatNeedsMoreMemoryThanThereIsIsRefusedAndTheNextOneWorks() {
    byte[] module = colours(Colours.classifier(Views.CENTRE, List.of())).bytes();
    try (WasmFile file = WasmFile.ofOnePage(module)) {
      file.initialize();
      int out = file.call("alloc", 24);
      int wide = file.place(picture(3500, 1, true).rgba());
      refused(file, Status.NO_MEMORY, wide, 3500, 1, out, 24);
      assertThat(file.call("infer_from_ptrs", wide, 35, 100, out, 24)).isEqualTo(3);
      assertThat(file.call("infer_rgb_from_ptrs", wide, 1000, 1, out, 24)).isEqualTo(3);
      assertThat(file.call("infer_rgb_from_ptrs", wide, 4, 1000, out, 24)).isEqualTo(3);
      assertThat(file.memoryBytes()).isEqualTo(65_536);
    }
  }

  private static ClassifierModule colours(StandaloneClassifier classifier) {
    return new ClassifierModule(classifier, Tier.SIMD, true);
  }

  @Test
  void theAnswerForTwoViewsIsBitForBitTheirMeanInFloat32() {
    for (int i = 0; i < 5; i++) {
      Raster picture = picture(13 + i, 40, true);
      float[] centre = probabilities(Views.CENTRE, picture);
      float[] whole = probabilities(Views.WHOLE, picture);
      float[] both = probabilities(Views.BOTH, picture);
      assertThat(centre).isNotEqualTo(whole);
      for (int k = 0; k < both.length; k++) {
        assertThat(both[k]).isEqualTo((centre[k] + whole[k]) / 2);
      }
    }
  }

  /** By class. */
  private static float[] probabilities(Views views, Raster picture) {
    try (WasmFile file = new WasmFile(colours(Colours.classifier(views, List.of())).bytes())) {
      file.initialize();
      int out = file.call("alloc", 24);
      int image = file.place(picture.rgba());
      assertThat(file.call("infer_from_ptrs", image, picture.width(), picture.height(), out, 24))
          .isEqualTo(3);
      float[] probabilities = new float[3];
      for (WasmFile.Entry entry : file.entries(out, 3)) {
        probabilities[entry.index()] = entry.probability();
      }
      return probabilities;
    }
  }

  @Test
  void logitsBecomeProbabilities() {
    byte[] rgb = {(byte) 255, 0, 51};
    try (WasmFile file =
        new WasmFile(colours(Colours.classifier(Views.BOTH, Colours.LABELS)).bytes())) {
      file.initialize();
      int out = file.call("alloc", 24);
      assertThat(file.call("infer_rgb_from_ptrs", file.place(rgb), 1, 1, out, 24)).isEqualTo(3);
      double sum = Math.exp(1) + Math.exp(0.2) + 1;
      WasmFile.Entry[] entries = file.entries(out, 3);
      assertThat(entries).extracting(WasmFile.Entry::index).containsExactly(0, 2, 1);
      assertThat(entries[0].probability()).isCloseTo((float) (Math.exp(1) / sum), within(1e-6f));
      assertThat(entries[1].probability()).isCloseTo((float) (Math.exp(0.2) / sum), within(1e-6f));
      assertThat(entries[2].probability()).isCloseTo((float) (1 / sum), within(1e-6f));
    }
  }

  @Test
  void aModuleSaysWhatItIs() {
    StandaloneClassifier classifier = Colours.classifier(Views.BOTH, Colours.LABELS);
    String expected =
        "{\"format\":1,\"kind\":\"classifier\",\"name\":\"colours\",\"sha256\":\""
            + Colours.HASH
            + "\",\"input\":{\"width\":8,\"height\":8,\"range\":\"0..1\",\"views\":\"both\"},"
            + "\"classes\":3,"
            + "\"labels\":[\"red \\\"rouge\\\"\",\"gr\\u00fcn\",\"blue\\u007f\\ud83d\\udc99\"],"
            + "\"simd\":\"%s\",\"weightsBeside\":%d}";
    ClassifierModule relaxed = new ClassifierModule(classifier, Tier.RELAXED, true);
    ClassifierModule beside = new ClassifierModule(classifier, Tier.SIMD, false);

    assertThat(WasmFile.customSection(relaxed.bytes(), "ocellus"))
        .isEqualTo(expected.formatted("relaxed", 0));
    assertThat(WasmFile.customSection(relaxed.program(), "ocellus"))
        .isEqualTo(expected.formatted("relaxed", 0));
    assertThat(WasmFile.customSection(beside.bytes(), "ocellus"))
        .isEqualTo(expected.formatted("simd", beside.weights().length));
  }

  @Test
  void thereIsALabelForEachClassOrNone() {
    StandaloneClassifier classifier = Colours.classifier(Views.BOTH, List.of("red", "green"));

    assertThatThrownBy(() -> new ClassifierModule(classifier, Tier.SIMD, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("found 2 labels, expected 3, one for each class, or none");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123456789abcdef", "0123456789ABCDEF", "0123456789abcdeg"})
  void aHashIsSixtyFourDigits(String quarter) {
    String hash = quarter.equals("0123456789abcdef") ? quarter + quarter : quarter.repeat(4);

    assertThatThrownBy(
            () ->
                new StandaloneClassifier(GRAPH, SmallClassifier.SPEC, Views.BOTH, List.of(), hash))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a SHA-256 has 64 hexadecimal digits in lower case, not " + hash);
  }

  @Test
  void oneClassIsNoClassifier() {
    StandaloneClassifier one = Colours.of(List.of(1, 2, 3), Views.BOTH, List.of());

    assertThatThrownBy(() -> new ClassifierModule(one, Tier.SIMD, true))
        .isInstanceOf(ModelException.class)
        .hasMessage(
            "the output mean has shape [1]; it must be [1, classes], with at least 2 classes, and"
                + " depend on the picture");
  }

  @Test
  void theSameModelGivesTheSameFile() {
    assertThat(module(Views.BOTH, Tier.SIMD)).isEqualTo(module(Views.BOTH, Tier.SIMD));
  }

  private Raster picture(int width, int height, boolean opaque) {
    byte[] rgba = new byte[width * height * 4];
    random.nextBytes(rgba);
    for (int i = 3; opaque && i < rgba.length; i += 4) {
      rgba[i] = -1;
    }
    return Raster.of(width, height, rgba);
  }

  private static void check(WasmFile file, StandaloneClassifier classifier, Raster picture) {
    int image = file.place(picture.rgba());
    int out = file.call("alloc", TOP * 8);
    int count =
        file.call("infer_from_ptrs", image, picture.width(), picture.height(), out, TOP * 8);
    assertThat(count).isEqualTo(TOP);
    WasmFile.Entry[] entries = file.entries(out, TOP);
    List<ClassScore> expected = expected(classifier, picture);
    for (int i = 0; i < TOP; i++) {
      assertThat(entries[i].index()).isEqualTo(expected.get(i).index());
      assertThat(entries[i].probability()).isCloseTo(expected.get(i).probability(), within(1e-4f));
    }
    assertThat(file.call("dealloc", image, picture.rgba().length)).isZero();
    assertThat(file.call("dealloc", out, TOP * 8)).isZero();
  }

  private static List<ClassScore> expected(StandaloneClassifier classifier, Raster picture) {
    ClassifierSpec spec = classifier.spec();
    InterpretedModel model = new InterpretedModel(classifier.graph(), List.of(spec.output()));
    Labels labels = Labels.parse(String.join("\n", classifier.labels()));
    return new Classifier(spec, labels, Where.DEVICE, model)
        .classify(picture, TOP, classifier.views(), Progress.NONE)
        .classes();
  }
}
