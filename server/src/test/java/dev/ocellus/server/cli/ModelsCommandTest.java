package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.server.SmallModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.proto.GraphDef;
import org.tensorflow.proto.NodeDef;

/** {@code ocellus models}. */
final class ModelsCommandTest {
  private static final String CLASSIFIER = ClassifierSpec.MOBILENET_V2_1_0_224.name();

  @Test
  void the_models_are_listed_with_their_places() {
    CommandLineRun run = CommandLineRun.of("models", "list");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains(
            CLASSIFIER
                + ": "
                + SmallModels.folder().resolve("classifier.pb")
                + ", "
                + SmallModels.folder().resolve("labels.txt")
                + "\n");
  }

  @Test
  void a_model_that_is_there_is_not_fetched() {
    CommandLineRun run = CommandLineRun.of("models", "fetch", CLASSIFIER);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith(CLASSIFIER + ": " + SmallModels.folder());
  }

  @Test
  void what_is_missing_and_cannot_be_fetched_is_said(@TempDir Path empty) {
    CommandLineRun run =
        CommandLineRun.of("models", "fetch", CLASSIFIER, "--models", empty.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .startsWith(
            "Classes: " + CLASSIFIER + " is missing: nothing is fetched because of --offline.\n")
        .contains("classifier.pb", empty.toString());
  }

  @Test
  void a_command_whose_model_is_missing_says_the_same(@TempDir Path empty) {
    CommandLineRun run = CommandLineRun.of("classify", "--models", empty.toString(), "x.png");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("Classes: " + CLASSIFIER + " is missing: ");
  }

  @Test
  void an_unknown_name_is_refused_with_those_there_are() {
    assertThat(CommandLineRun.of("models", "fetch", "resnet"))
        .isEqualTo(
            new CommandLineRun(
                2,
                "",
                "no model is called resnet; there are "
                    + CLASSIFIER
                    + ", ocellus; ./ocellus models --help lists the options\n"));
  }

  @Test
  void a_damaged_file_is_found(@TempDir Path folder) throws IOException {
    Path labels = Files.writeString(folder.resolve("labels.txt"), "cat\n");

    CommandLineRun whole = CommandLineRun.of("models", "verify");
    CommandLineRun damaged = CommandLineRun.of("models", "verify", "--models", folder.toString());

    assertThat(whole.exitCode()).isZero();
    assertThat(whole.out()).contains(SmallModels.folder().resolve("classifier.pb") + ": whole\n");
    assertThat(damaged.exitCode()).isEqualTo(1);
    assertThat(damaged.out()).contains(labels + " is damaged: ");
  }

  @Test
  void a_graph_is_inspected() {
    String file = SmallModels.folder().resolve("classifier.pb").toString();

    CommandLineRun run = CommandLineRun.of("models", "inspect", file);

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith(file + ": ")
        .contains("Inputs\n  input, float32 [-1, 224, 224, 3]\n")
        .contains("Outputs\n  MobilenetV2/Predictions/Reshape_1 (Reshape)\n")
        .containsPattern("Operations\n +\\d+  \\w+\n")
        .contains("Not supported\n  nothing\n")
        .containsPattern("As a classifier\n  pictures of 224 x 224, \\d+ classes, \\d+ million");
  }

  @Test
  void every_node_that_is_not_supported_is_named(@TempDir Path folder) throws IOException {
    GraphDef graph =
        GraphDef.newBuilder()
            .addNode(NodeDef.newBuilder().setName("strange").setOp("Fft"))
            .addNode(NodeDef.newBuilder().setName("stranger").setOp("Fft"))
            .build();
    Path file = Files.write(folder.resolve("strange.pb"), graph.toByteArray());

    CommandLineRun run = CommandLineRun.of("models", "inspect", file.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("  strange (Fft): ", "  stranger (Fft): ", "\n  no: ");
  }

  @Test
  void what_is_no_graph_is_said(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("notes.txt"), "no graph");

    CommandLineRun run = CommandLineRun.of("models", "inspect", file.toString());
    CommandLineRun missing = CommandLineRun.of("models", "inspect", folder + "/none.pb");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + ": ");
    assertThat(missing.err())
        .isEqualTo(folder + "/none.pb cannot be read: there is no such file, or no access\n");
  }
}
