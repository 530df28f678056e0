package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.graph.tensorflow.GraphDefReader;
import dev.ocellus.inspect.GraphSummary;
import dev.ocellus.server.SmallModels;
import dev.ocellus.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ocellus compile}. */
final class CompileCommandTest {
  private static final Path MODEL = SmallModels.folder().resolve("classifier.pb");
  private static final Path LABELS = SmallModels.folder().resolve("labels.txt");
  private static final byte[] WASM = {0, 'a', 's', 'm', 1, 0, 0, 0};
  private static final int MOST_BESIDE_WEIGHTS = 100_000;

  @TempDir private Path folder;

  private CommandLineRun compile(Path model, String... more) {
    String[] arguments = Arrays.copyOf(new String[] {"compile", model.toString()}, 2 + more.length);
    System.arraycopy(more, 0, arguments, 2, more.length);
    return CommandLineRun.of(arguments);
  }

  private Path out() {
    return folder.resolve("out.wasm");
  }

  @Test
  void aModelIsWrittenAsOneFile() throws IOException {
    CommandLineRun run = compile(MODEL, "-o", out().toString(), "--labels", LABELS.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith(out() + ": ").endsWith(" classes\n");
    assertThat(Files.readAllBytes(out())).startsWith(WASM);
    assertThat(folder.toFile().list()).containsExactly("out.wasm");
  }

  @Test
  void theWeightsMayBeInAFileBesideIt() throws IOException {
    CommandLineRun run = compile(MODEL, "-o", out().toString(), "--weights", "beside");

    Path weights = folder.resolve("out.weights");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains(weights + ": ", ", weights\n", out() + ": ");
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("out.wasm", "out.weights");
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenThatIsSaid() throws IOException {
    Files.writeString(out(), "mine");

    CommandLineRun refused = compile(MODEL, "-o", out().toString());
    assertThat(refused)
        .isEqualTo(
            new CommandLineRun(
                1, "", out() + " is there already; remove it, or add --overwrite\n"));
    assertThat(out()).hasContent("mine");

    assertThat(compile(MODEL, "-o", out().toString(), "--overwrite").exitCode()).isZero();
    assertThat(Files.readAllBytes(out())).startsWith(WASM);
  }

  @Test
  void weightsThatAreThereAreReplacedOnlyWhenThatIsSaid() throws IOException {
    Path weights = Files.writeString(folder.resolve("out.weights"), "mine");

    assertThat(compile(MODEL, "-o", out().toString(), "--weights", "beside"))
        .isEqualTo(
            new CommandLineRun(
                1, "", weights + " is there already; remove it, or add --overwrite\n"));
    assertThat(weights).hasContent("mine");
    assertThat(out()).doesNotExist();

    CommandLineRun run =
        compile(MODEL, "-o", out().toString(), "--weights", "beside", "--overwrite");
    assertThat(run.exitCode()).isZero();
    assertThat(Files.size(weights)).isGreaterThan("mine".length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"out.weights", "out.WEIGHTS"})
  void theModuleIsNotNamedAsItsWeightsAre(String name) {
    Path weights = folder.resolve(name);

    assertThat(compile(MODEL, "-o", weights.toString(), "--weights", "beside"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--out: name a file with another ending than .weights; ./ocellus compile --help"
                    + " lists the options\n"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatTheCommandReadsIsNeverReplaced() throws IOException {
    Path model = Files.copy(MODEL, folder.resolve("model.pb"));
    Path labels = Files.copy(LABELS, folder.resolve("names.weights"));
    Path link = Files.createSymbolicLink(folder.resolve("link.wasm"), model);

    for (Path wrong : new Path[] {model, labels, link}) {
      assertThat(
              compile(model, "-o", wrong.toString(), "--labels", labels.toString(), "--overwrite"))
          .isEqualTo(readByTheCommand(wrong));
    }
    String names = folder.resolve("names.wasm").toString();
    assertThat(
            compile(
                model,
                "-o",
                names,
                "--labels",
                labels.toString(),
                "--weights=beside",
                "--overwrite"))
        .isEqualTo(readByTheCommand(labels));
    assertThat(model).hasSameBinaryContentAs(MODEL);
    assertThat(labels).hasSameBinaryContentAs(LABELS);
  }

  private static CommandLineRun readByTheCommand(Path path) {
    return new CommandLineRun(
        1, "", path + " is a file that the command reads; name another one\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--simd | fast | --simd: fast is not relaxed or simd",
        "--weights | there | --weights: there is not beside or inside",
        "--views | all | --views is all; it must be both, centre or whole",
        "--range | 1..2 | --range: the range of a model's values is 1..2; it must be -1..1, 0..1 or"
            + " 0..255",
        "--size | 0 | --size: 0 is not from 1 to 1024",
      })
  void aWrongValueIsRefusedWithThoseThereAre(String option, String value, String why) {
    CommandLineRun run = compile(MODEL, "-o", out().toString(), option, value);

    assertThat(run)
        .isEqualTo(
            new CommandLineRun(2, "", why + "; ./ocellus compile --help lists the options\n"));
    assertThat(out()).doesNotExist();
  }

  @Test
  void aProgramHasItsWeightsInside() {
    assertThat(compile(MODEL, "-o", out().toString(), "--wasi", "--weights", "beside"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "--wasi: a program has its weights inside; ./ocellus compile --help lists the"
                    + " options\n"));
  }

  @Test
  void theFileToWriteMustBeNamed() {
    CommandLineRun run = compile(MODEL);

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("Missing required option: '--out=OUT.wasm'");
  }

  @Test
  void whatIsMissingEmptyCutOffOrNoGraphIsSaidAndNothingIsWritten() throws IOException {
    byte[] whole = Files.readAllBytes(MODEL);
    Path missing = folder.resolve("missing.pb");
    Path empty = Files.write(folder.resolve("empty.pb"), new byte[0]);
    Path cutOff = Files.write(folder.resolve("cut.pb"), Arrays.copyOf(whole, whole.length / 2));
    byte[] noise = whole.clone();
    Arrays.fill(noise, 10, 40, (byte) 0xFF);
    Path hostile = Files.write(folder.resolve("hostile.pb"), noise);

    assertThat(compile(missing, "-o", out().toString()))
        .isEqualTo(
            new CommandLineRun(
                1, "", missing + " cannot be read: there is no such file, or no access\n"));
    for (Path wrong : new Path[] {empty, cutOff, hostile}) {
      CommandLineRun run = compile(wrong, "-o", out().toString());
      assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
      assertThat(run.err()).startsWith(wrong + ": ").doesNotContain("Exception");
    }
    assertThat(out()).doesNotExist();
  }

  @Test
  void labelsThatDoNotFitAreRefused() throws IOException {
    Path labels = Files.writeString(folder.resolve("labels.txt"), "cat\ndog\n");

    CommandLineRun run = compile(MODEL, "-o", out().toString(), "--labels", labels.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(labels + ": there are 2 labels, but the model has ");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    Path nowhere = folder.resolve("nowhere").resolve("out.wasm");

    assertThat(compile(MODEL, "-o", nowhere.toString()))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                nowhere + " cannot be written: there is no such folder, no access, or no room\n"));
    assertThat(compile(MODEL, "-o", nowhere.toString(), "--weights", "beside"))
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                nowhere.resolveSibling("out.weights")
                    + " and "
                    + nowhere
                    + " cannot be written: there is no such folder, no access, or no room\n"));
  }

  @Test
  void aFileOfTheRealModelIsAtMostAHundredKilobytesLargerThanItsWeights() throws IOException {
    Path model = Shared.path("models", "mobilenet_v2_1.0_224_frozen.pb");
    Path labels = Shared.path("models", "imagenet_labels_1001.txt");

    CommandLineRun run = compile(model, "-o", out().toString(), "--labels", labels.toString());

    assertThat(run.out()).isEqualTo(out() + ": 14.0 MB, 1001 classes\n");
    long weights = GraphSummary.of(GraphDefReader.read(Files.readAllBytes(model))).weights();
    assertThat(Files.size(out())).isLessThan(weights * Float.BYTES + MOST_BESIDE_WEIGHTS);
  }

  @Test
  void theHelpNamesEveryOption() {
    CommandLineRun run = CommandLineRun.of("compile", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Usage: ocellus compile ")
        .contains(
            "MODEL",
            "-o",
            "--labels",
            "--simd",
            "--weights",
            "--wasi",
            "--views",
            "--size",
            "--range");
  }
}
