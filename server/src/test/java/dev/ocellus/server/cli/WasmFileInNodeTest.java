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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
    boolean there = nodeAnswers();
    if ("true".equals(System.getenv("CI"))) {
      assertThat(there).as("CI has Node.js").isTrue();
    }
    assumeTrue(there, "there is no Node.js");
  }

  private static boolean nodeAnswers() throws InterruptedException {
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    }
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

  @Test
  void aProgramReadsPicturesAndWritesALineForEach() throws Exception {
    Path model = SmallModels.folder().resolve("classifier.pb");
    Path program = compile(model, "labels.txt", "--wasi");
    byte[] first = Files.readAllBytes(ppm(DrawnPicture.MACAW.file(), "macaw"));
    byte[] second = Files.readAllBytes(ppm(DrawnPicture.HUSKY.file(), "husky"));
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(first);
    both.writeBytes(second);

    Ran ran = wasi(program, both.toByteArray());

    assertThat(ran.err()).isEmpty();
    assertThat(ran.exitCode()).isZero();
    Path wasm = compile(model, "labels.txt");
    List<JsonNode> expected =
        node(
            HOST.resolve("classify.mjs"),
            List.of(wasm, folder.resolve("macaw.ppm"), folder.resolve("husky.ppm")));
    List<JsonNode> lines = lines(ran.out());
    assertThat(lines).hasSize(2);
    for (int i = 0; i < 2; i++) {
      JsonNode classes = lines.get(i).get("classes");
      JsonNode expectedClasses = expected.get(i).get("classes");
      assertThat(classes.findValuesAsText("label"))
          .isEqualTo(expectedClasses.findValuesAsText("label"));
      assertThat(classes.get(0).get("probability").asDouble())
          .isCloseTo(expectedClasses.get(0).get("probability").asDouble(), within(1e-6));
    }
    assertThat(lines.get(0).get("width").asInt()).isEqualTo(512);
    assertThat(lines.get(0).get("height").asInt()).isEqualTo(928);
  }

  @Test
  void aProgramSaysWhatIsNoPictureAndEndsWithOne() throws Exception {
    Path program = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt", "--wasi");
    byte[] whole = Files.readAllBytes(ppm(DrawnPicture.MACAW.file(), "macaw"));
    assertThat(wasi(program, new byte[0])).isEqualTo(new Ran(0, "", ""));
    for (byte[] wrong :
        List.of(
            Arrays.copyOf(whole, whole.length - 1),
            "P5 1 1 255 x".getBytes(StandardCharsets.US_ASCII),
            "P6 0 1 255 ".getBytes(StandardCharsets.US_ASCII),
            "P6 -1 1 255 abc".getBytes(StandardCharsets.US_ASCII),
            "P6 1 1 65535 abcabc".getBytes(StandardCharsets.US_ASCII),
            "P6 # no end".getBytes(StandardCharsets.US_ASCII))) {
      assertThat(wasi(program, wrong))
          .isEqualTo(
              new Ran(1, "", "standard input is no PPM (P6) of 8 bits a channel, or is cut off\n"));
    }
    byte[] large = "P6 65535 65535 255 ".getBytes(StandardCharsets.US_ASCII);
    assertThat(wasi(program, large))
        .isEqualTo(new Ran(1, "", "the picture is too large for the memory there is\n"));
  }

  @Test
  void aFolderOnStandardInputIsNoEndOfPictures() throws Exception {
    Path program = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt", "--wasi");
    List<String> command =
        new ArrayList<>(List.of("sh", "-c", "exec \"$@\" < \"$0\"", folder.toString()));
    command.addAll(wasiCommand(program));

    assertThat(run(program, command)).isEqualTo(new Ran(1, "", "standard input cannot be read\n"));
  }

  @Test
  void theHostRefusesWhatIsNoPictureAndSaysWhatItExpected() throws Exception {
    Path wasm = compile(SmallModels.folder().resolve("classifier.pb"), "labels.txt");
    Path script = Path.of("src/test/resources/wasm-file/refused.mjs").toAbsolutePath();

    JsonNode told = node(script, List.of(wasm)).get(0);

    String noPpm = "the picture is no PPM file (P6) of 8 bits a channel, or is cut off";
    for (JsonNode header : told.get("headers")) {
      assertThat(header.get("said").asText()).as(header.get("header").asText()).isEqualTo(noPpm);
    }
    assertThat(told.get("headers")).hasSize(7);
    assertThat(told.get("right").asText()).isEmpty();
    assertThat(told.get("short").asText())
        .isEqualTo("the picture has 11 bytes; expected 3 or 4 for each of 2 x 2 pixels");
    assertThat(told.get("between").asText())
        .isEqualTo("the picture has 14 bytes; expected 3 or 4 for each of 2 x 2 pixels");
    assertThat(told.get("none").asText()).isEqualTo("top is 0; it must be a whole number from 1");
    assertThat(told.get("half").asText()).isEqualTo("top is 1.5; it must be a whole number from 1");
    assertThat(told.get("many").asInt()).isEqualTo(told.get("classes").asInt());
  }

  @Test
  void theHostCopiesTheWeightsBesideAndRefusesOthers() throws Exception {
    Path model = SmallModels.folder().resolve("classifier.pb");
    Path inside = compile(model, "labels.txt");
    Path beside = compile(model, "labels.txt", "--weights", "beside");
    Path weights = beside.resolveSibling("model2.weights");
    Path picture = ppm(DrawnPicture.MACAW.file(), "macaw");
    Path script = Path.of("src/test/resources/wasm-file/beside.mjs").toAbsolutePath();

    JsonNode told = node(script, List.of(beside, weights, picture)).get(0);

    JsonNode expected = node(HOST.resolve("classify.mjs"), List.of(inside, picture)).get(0);
    assertThat(told.get("classes")).isEqualTo(expected.get("classes"));
    long bytes = Files.size(weights);
    assertThat(told.get("none").asText()).isEqualTo("the weights have no bytes; expected " + bytes);
    assertThat(told.get("short").asText())
        .isEqualTo("the weights have " + (bytes - 1) + " bytes; expected " + bytes);
    assertThat(told.get("others").asText())
        .isEqualTo(
            "the module is not initialized: its weights are not those that were written with it");
  }

  private record Ran(int exitCode, String out, String err) {}

  /** Runs a program in Node's WASI. */
  private Ran wasi(Path program, byte[] input) throws IOException, InterruptedException {
    return run(Files.write(folder.resolve("in"), input), wasiCommand(program));
  }

  private static List<String> wasiCommand(Path program) {
    return List.of(
        "node", "--no-warnings", HOST.resolve("wasi.mjs").toString(), program.toString());
  }

  /** Runs a command to its end, with a file on standard input. */
  private Ran run(Path input, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectInput(input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertThat(process.waitFor(5, TimeUnit.MINUTES)).as("%s ends", command).isTrue();
      return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }

  private Path compile(Path model, String labels, String... more) {
    Path wasm = folder.resolve("model" + more.length + ".wasm");
    String names = model.resolveSibling(labels).toString();
    List<String> command =
        new ArrayList<>(
            List.of("compile", model.toString(), "-o", wasm.toString(), "--labels", names));
    command.addAll(List.of(more));
    CommandLineRun run = CommandLineRun.of(command.toArray(String[]::new));
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

  private List<JsonNode> node(Path script, List<?> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    arguments.forEach(argument -> command.add(argument.toString()));
    Ran ran = run(Files.write(folder.resolve("in"), new byte[0]), command);
    assertThat(ran.exitCode()).as(ran.err()).isZero();
    return lines(ran.out());
  }

  private static List<JsonNode> lines(String text) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : text.lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }
}
