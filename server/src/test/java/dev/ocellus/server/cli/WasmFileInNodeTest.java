package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.SmallModels;
import dev.ocellus.server.models.Catalogue;
import dev.ocellus.server.models.RetryPolicy;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.testing.DrawnPicture;
import dev.ocellus.testing.Shared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What {@code ocellus compile} writes, run by Node.js with the host in {@code examples}. */
@Timeout(600)
final class WasmFileInNodeTest {
  private static final Path HOST = Path.of("../examples/wasm-file").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<DrawnPicture> DRAWN =
      List.of(DrawnPicture.MACAW, DrawnPicture.RETRIEVER, DrawnPicture.HUSKY, DrawnPicture.FRIENDS);

  @TempDir private Path folder;

  @BeforeAll
  static void nodeIsThere() throws InterruptedException {
    boolean there = false;
    try {
      there = new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException none) {
      assertThat(System.getenv("CI")).as("CI has Node.js").isNotEqualTo("true");
    }
    assumeTrue(there, "there is no Node.js");
  }

  @Test
  void nodeNamesWhatTheCommandNames() throws Exception {
    Path wasm = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt");
    List<Path> pictures = new ArrayList<>();
    for (DrawnPicture drawn : DRAWN) {
      pictures.add(Files.write(folder.resolve(drawn.fileName()), drawn.file()));
    }

    compare(wasm, pictures, SmallModels.catalogue(), SmallModels.folder());
  }

  @Test
  void nodeGivesTheServersTopFiveOfTheRealModel() throws Exception {
    Path models = Shared.path("models");
    Path model = models.resolve("mobilenet_v2_1.0_224_frozen.pb");
    Path wasm = compile(model, "imagenet_labels_1001.txt");
    List<Path> pictures;
    try (Stream<Path> files = Files.list(Shared.path("images"))) {
      pictures = files.filter(Files::isRegularFile).sorted().toList();
    }

    compare(wasm, pictures, Catalogue.PUBLISHED, models);
  }

  @Test
  void tenThousandCallsLeaveTheMemoryFlatAndEightClientsOfAPoolGetRightAnswers() throws Exception {
    Path wasm = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt");
    List<String> arguments = new ArrayList<>(List.of(wasm.toString()));
    for (DrawnPicture drawn : DRAWN) {
      arguments.add(ppm(drawn.file(), drawn.fileName()).toString());
    }
    Path script = Path.of("src/test/resources/wasm-file/endurance.mjs").toAbsolutePath();

    JsonNode told = node(script, arguments).get(0);

    assertThat(told.get("calls").asInt()).isEqualTo(10_000);
    assertThat(told.get("bytesAfter")).isEqualTo(told.get("bytesBefore"));
    assertThat(told.get("wrong").asInt()).isZero();
    assertThat(told.get("right").asInt()).isEqualTo(8 * 25);
  }

  @Test
  void theOriginalsFormGivesAClassIndexAndKeepsItsInstance() throws Exception {
    Path wasm = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt");
    Path picture = ppm(DrawnPicture.MACAW.file(), "macaw");
    Path script = Path.of("src/test/resources/wasm-file/original.mjs").toAbsolutePath();

    JsonNode told = node(script, List.of(wasm.toString(), picture.toString())).get(0);

    JsonNode listed = node(HOST.resolve("classify.mjs"), List.of(wasm, picture)).get(0);
    assertThat(told.get("index")).isEqualTo(listed.get("classes").get(0).get("index"));
    assertThat(told.get("again")).isEqualTo(told.get("index"));
    assertThat(told.get("instances").asInt()).isOne();
    assertThat(told.get("refused").asText())
        .isEqualTo("the picture is no PPM file (P6) of 8 bits a channel, or is cut off");
  }

  private Path compile(Path model, String labels) {
    Path wasm = folder.resolve("model.wasm");
    String names = model.resolveSibling(labels).toString();
    CommandLineRun run =
        CommandLineRun.of("compile", model.toString(), "-o", wasm.toString(), "--labels", names);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return wasm;
  }

  private void compare(Path wasm, List<Path> pictures, Catalogue catalogue, Path models)
      throws Exception {
    List<Object> arguments = new ArrayList<>(List.of(wasm));
    List<String> command = new ArrayList<>(List.of("classify", "--json"));
    for (Path picture : pictures) {
      arguments.add(ppm(Files.readAllBytes(picture), picture.getFileName().toString()));
      command.add(picture.toString());
    }
    List<JsonNode> found = node(HOST.resolve("classify.mjs"), arguments);
    List<JsonNode> expected = command(catalogue, models, command);
    assertThat(found).hasSameSizeAs(pictures).hasSameSizeAs(expected);
    for (int i = 0; i < pictures.size(); i++) {
      JsonNode classes = found.get(i).get("classes");
      JsonNode servers = expected.get(i).get("classes");
      assertThat(classes.findValuesAsText("label"))
          .as(pictures.get(i).toString())
          .isEqualTo(servers.findValuesAsText("label"));
      for (int k = 0; k < servers.size(); k++) {
        assertThat(classes.get(k).get("probability").asDouble())
            .isCloseTo(servers.get(k).get("probability").asDouble(), within(2e-4));
      }
    }
  }

  private static List<JsonNode> command(Catalogue catalogue, Path models, List<String> arguments)
      throws IOException {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Map<String, String> environment =
        Map.of("OCELLUS_MODELS", models.toString(), "OCELLUS_OFFLINE", "true");
    int exitCode =
        Commands.of(catalogue, RetryPolicy.usual(), environment)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true))
            .execute(arguments.toArray(String[]::new));
    assertThat(exitCode).as(err.toString()).isZero();
    return lines(out.toString());
  }

  private Path ppm(byte[] file, String name) throws IOException {
    Raster picture = new PictureDecoder(ImageLimits.DEFAULT).decode(file).onWhite();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String header = "P6\n# made by a test\n" + picture.width() + " " + picture.height() + "\n255\n";
    out.writeBytes(header.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < picture.rgba().length; i += 4) {
      out.write(picture.rgba(), i, 3);
    }
    return Files.write(folder.resolve(name + ".ppm"), out.toByteArray());
  }

  private static List<JsonNode> node(Path script, List<?> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    arguments.forEach(argument -> command.add(argument.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return lines(said);
  }

  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
