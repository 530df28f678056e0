package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.classify.ClassifierSpec;
import dev.ocellus.server.SmallModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
            "Classes: " + CLASSIFIER + " is missing: nothing is fetched, because of --offline.\n")
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
}
