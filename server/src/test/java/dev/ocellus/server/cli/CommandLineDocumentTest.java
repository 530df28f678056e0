package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.server.SmallModels;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents on the command line show works in a shell as they show it. */
final class CommandLineDocumentTest {
  private static final List<Path> DOCUMENTS =
      List.of(Path.of("../docs/command-line.md"), Path.of("../docs/wasm-file.md"));
  private static final Pattern SHELL = Pattern.compile("(?ms)^```sh\n(.*?)^```");

  @TempDir private Path folder;

  static Stream<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      SHELL
          .matcher(Files.readString(document))
          .results()
          .flatMap(block -> block.group(1).lines())
          .filter(line -> line.startsWith("./ocellus") || line.contains("| ./ocellus"))
          .forEach(commands::add);
    }
    return commands.stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void a_command_succeeds(String command) throws IOException, InterruptedException {
    Files.write(folder.resolve("picture.jpg"), DrawnPicture.FRIENDS.file());
    Path photos = Files.createDirectory(folder.resolve("photos"));
    Files.write(photos.resolve("one.jpg"), DrawnPicture.MACAW.file());
    Files.copy(SmallModels.folder().resolve("classifier.pb"), folder.resolve("model.pb"));
    Files.copy(SmallModels.folder().resolve("labels.txt"), folder.resolve("labels.txt"));
    writeProgram(folder.resolve("ocellus"));
    ProcessBuilder builder =
        new ProcessBuilder(List.of("bash", "-o", "pipefail", "-c", command))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    builder.environment().put("OCELLUS_MODELS", SmallModels.folder().toString());
    builder.environment().put("OCELLUS_OFFLINE", "true");

    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(said).isZero();
  }

  private static void writeProgram(Path path) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String script =
        "#!/bin/sh\nexec '%s' -cp '%s' %s \"$@\"\n"
            .formatted(
                java, System.getProperty("java.class.path"), SmallModelsProgram.class.getName());
    assertThat(Files.writeString(path, script).toFile().setExecutable(true)).isTrue();
  }
}
