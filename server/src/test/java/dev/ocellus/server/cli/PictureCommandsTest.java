package dev.ocellus.server.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ocellus.image.ImageLimits;
import dev.ocellus.image.Raster;
import dev.ocellus.server.picture.PictureDecoder;
import dev.ocellus.testing.DrawnPicture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look at files, with both engines. */
final class PictureCommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private Path file(DrawnPicture picture) {
    return file(picture.fileName(), picture.file());
  }

  private Path file(String name, byte[] bytes) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Raster decoded(Path file) throws IOException {
    return new PictureDecoder(ImageLimits.DEFAULT).decode(Files.readAllBytes(file));
  }

  private static List<JsonNode> lines(CommandLineRun run) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tensorflow", "java"})
  void a_picture_is_classified(String engine) {
    Path macaw = file(DrawnPicture.MACAW);

    CommandLineRun run =
        CommandLineRun.of("classify", "--engine", engine, "--top", "1", macaw.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("\\Q" + macaw + "\\E\n  +\\d+\\.\\d %  macaw\n");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tensorflow", "java"})
  void faces_are_found(String engine) {
    Path friends = file(DrawnPicture.FRIENDS);

    CommandLineRun run = CommandLineRun.of("faces", "--engine", engine, friends.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .matches(
            "\\Q"
                + friends
                + "\\E: 2 faces\n(  +\\d+\\.\\d %  \\d+ x \\d+ pixels at \\d+, \\d+\n){2}");
  }

  @Test
  void the_engines_agree() throws IOException {
    String office = file(DrawnPicture.OFFICE).toString();
    JsonNode one = lines(CommandLineRun.of("faces", "--json", office)).get(0);
    JsonNode other = lines(CommandLineRun.of("faces", "--json", "--engine", "java", office)).get(0);

    assertThat(one.get("faces")).hasSize(5);
    assertThat(other.get("faces")).hasSize(5);
    for (int i = 0; i < 5; i++) {
      for (String side : List.of("x", "y", "width", "height")) {
        assertThat(other.get("faces").get(i).get("box").get(side).asDouble())
            .isCloseTo(one.get("faces").get(i).get("box").get(side).asDouble(), within(0.1));
      }
    }
  }

  @Test
  void json_is_a_line_for_each_picture_in_the_form_of_the_server() throws IOException {
    String macaw = file(DrawnPicture.MACAW).toString();
    String broken = file("broken \"1\".png", new byte[] {1, 2, 3}).toString();

    CommandLineRun run = CommandLineRun.of("classify", "--json", macaw, broken);

    assertThat(run.exitCode()).isEqualTo(1);
    List<JsonNode> lines = lines(run);
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0).get("file").asText()).isEqualTo(macaw);
    assertThat(lines.get(0).get("where").asText()).isEqualTo("device");
    assertThat(lines.get(0).get("classes").get(0).get("label").asText()).isEqualTo("macaw");
    assertThat(lines.get(0).get("timings").get("decodeMs").asDouble()).isPositive();
    assertThat(lines.get(1).get("file").asText()).isEqualTo(broken);
    assertThat(lines.get(1).get("error").asText())
        .isEqualTo(
            "not a picture: the file begins with 01 02 03; expected JPEG, PNG, GIF, WebP or BMP");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void csv_is_a_header_and_a_line_for_each_class_or_face() {
    String macaw = file(DrawnPicture.MACAW).toString();
    String friends = file(DrawnPicture.FRIENDS).toString();

    CommandLineRun run = CommandLineRun.of("classify", "--format", "csv", "--top", "2", macaw);
    CommandLineRun faces = CommandLineRun.of("faces", "--format", "csv", friends);

    assertThat(run.out().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("file,kind,label,probability,x,y,");
    assertThat(run.out()).contains(macaw + ",class,macaw,0.");
    assertThat(faces.out().lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.startsWith(friends + ",face,,0.9"));
  }

  @Test
  void what_is_wrong_with_a_file_is_said_and_the_others_are_looked_at() {
    String missing = folder.resolve("missing.png").toString();
    String empty = file("empty.png", new byte[0]).toString();
    byte[] whole = DrawnPicture.SAILOR.file();
    String cut = file("cut.png", Arrays.copyOf(whole, whole.length / 2)).toString();
    String sailor = file(DrawnPicture.SAILOR).toString();

    CommandLineRun run = CommandLineRun.of("faces", missing, empty, cut, sailor);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).startsWith(sailor + ": 1 face\n");
    assertThat(run.err().lines())
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo(missing + ": there is no such file"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        empty
                            + ": not a picture: the file is empty; expected JPEG, PNG, GIF, WebP or BMP"),
            line -> assertThat(line).startsWith(cut + ": "));
  }

  @Test
  void a_folder_gives_its_pictures_and_those_of_its_folders_by_name() {
    file("album/b.png", DrawnPicture.LAKE.file());
    file("album/2024/a.png", DrawnPicture.SAILOR.file());
    file("album/notes.txt", "no picture".getBytes(StandardCharsets.UTF_8));
    Path album = folder.resolve("album");

    CommandLineRun run = CommandLineRun.of("faces", album.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines().filter(line -> !line.startsWith(" ")))
        .containsExactly(album + "/2024/a.png: 1 face", album + "/b.png: no faces");
  }

  @Test
  void a_pattern_gives_the_files_that_match() {
    file("x/one.png", DrawnPicture.LAKE.file());
    file("x/two.png", DrawnPicture.LAKE.file());
    file("x/three.jpg", DrawnPicture.LAKE.file());

    CommandLineRun run = CommandLineRun.of("faces", folder + "/x/*.png");

    assertThat(run.out())
        .isEqualTo(folder + "/x/one.png: no faces\n" + folder + "/x/two.png: no faces\n");
  }

  @Test
  void a_list_names_files_and_standard_input_is_one() {
    Path list = file("list", file(DrawnPicture.LAKE).toString().getBytes(StandardCharsets.UTF_8));

    CommandLineRun run =
        CommandLineRun.withInput(DrawnPicture.FRIENDS.file(), "faces", "@" + list, "-");

    assertThat(run.out())
        .startsWith(folder.resolve(DrawnPicture.LAKE.fileName()) + ": no faces\n-: 2 faces\n");
  }

  @Test
  void boxes_are_drawn_into_pngs() throws IOException {
    Path friends = file(DrawnPicture.FRIENDS);
    Path boxes = folder.resolve("new/boxes");

    CommandLineRun run = CommandLineRun.of("faces", "--annotate", boxes.toString(), "" + friends);

    assertThat(run.exitCode()).isZero();
    Path png = boxes.resolve(friends.getFileName().toString().replaceAll("\\.\\w+$", ".png"));
    assertThat(decoded(png).rgba()).isNotEqualTo(decoded(friends).rgba());
  }

  @ParameterizedTest
  @ValueSource(strings = {"blur", "pixelate", "cover"})
  void no_face_is_found_in_a_copy_whose_faces_are_hidden(String style) throws IOException {
    Path friends = file(DrawnPicture.FRIENDS);
    Path out = folder.resolve("hidden");

    CommandLineRun run =
        CommandLineRun.of("hide", "--out", out.toString(), "--style", style, friends.toString());

    assertThat(run.exitCode()).isZero();
    Path copy = out.toRealPath().resolve(friends.getFileName());
    assertThat(run.out()).isEqualTo(friends + ": 2 faces hidden, " + copy + "\n");
    assertThat(CommandLineRun.of("faces", copy.toString()).out()).isEqualTo(copy + ": no faces\n");
  }

  @Test
  void a_file_that_is_there_stays_unless_it_may_be_overwritten() throws IOException {
    String friends = file(DrawnPicture.FRIENDS).toString();
    Path there = file("out/" + DrawnPicture.FRIENDS.fileName(), new byte[] {7}).toRealPath();
    String out = there.getParent().toString();

    CommandLineRun refused = CommandLineRun.of("hide", "--out", out, friends);
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err())
        .isEqualTo(friends + ": " + there + " is there already; remove it, or add --overwrite\n");
    assertThat(Files.readAllBytes(there)).containsExactly(7);

    assertThat(CommandLineRun.of("hide", "--out", out, "--overwrite", friends).exitCode()).isZero();
    assertThat(Files.size(there)).isGreaterThan(1000);
  }

  @Test
  void a_picture_is_never_replaced_by_its_own_copy() throws IOException {
    Path friends = file(DrawnPicture.FRIENDS).toRealPath();

    CommandLineRun run =
        CommandLineRun.of("hide", "--overwrite", "--out", folder.toString(), friends.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            friends + ": " + friends + " is the picture itself; write into another folder\n");
    assertThat(Files.readAllBytes(friends)).isEqualTo(DrawnPicture.FRIENDS.file());
  }

  @Test
  void two_pictures_of_one_name_do_not_replace_each_other() throws IOException {
    String one = file("a/same.jpg", DrawnPicture.SAILOR.file()).toString();
    String other = file("b/same.jpg", DrawnPicture.FRIENDS.file()).toString();
    Path out = Files.createDirectory(folder.resolve("out")).toRealPath();

    CommandLineRun run =
        CommandLineRun.of("hide", "--overwrite", "--out", out.toString(), one, other);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            other
                + ": "
                + out.resolve("same.jpg")
                + " was made from another picture of the same name; run the command for one folder at a time\n");
  }

  @Test
  void raw_pixels_give_the_corners_of_faces() throws IOException {
    Raster friends = new PictureDecoder(ImageLimits.DEFAULT).decode(DrawnPicture.FRIENDS.file());
    String[] arguments = {"detect-raw", "" + friends.width(), "" + friends.height(), "20"};

    CommandLineRun run = CommandLineRun.withInput(bytes(friends, 0, 1, 2), arguments);
    CommandLineRun reversed =
        CommandLineRun.withInput(
            bytes(friends, 2, 1, 0), arguments[0], arguments[1], arguments[2], "20", "--order=bgr");

    assertThat(run.exitCode()).isZero();
    JsonNode corners = JSON.readTree(run.out());
    assertThat(corners).hasSize(2);
    JsonNode face =
        lines(CommandLineRun.of("faces", "--json", file(DrawnPicture.FRIENDS).toString()))
            .get(0)
            .get("faces")
            .get(0)
            .get("box");
    assertThat(corners.get(0).get(0).asDouble()).isCloseTo(face.get("x").asDouble(), within(0.01));
    assertThat(corners.get(0).get(2).asDouble())
        .isCloseTo(face.get("x").asDouble() + face.get("width").asDouble(), within(0.02));
    assertThat(reversed.out()).isEqualTo(run.out());
  }

  private static byte[] bytes(Raster picture, int... channels) {
    byte[] bytes = new byte[picture.width() * picture.height() * 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = picture.rgba()[i / 3 * 4 + channels[i % 3]];
    }
    return bytes;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11 | standard input has 11 bytes; 2 x 2 pixels have 12, three for each",
        "0 | standard input has 0 bytes; 2 x 2 pixels have 12, three for each",
        "13 | standard input has more bytes; 2 x 2 pixels have 12, three for each"
      })
  void raw_pixels_of_another_number_are_refused(int bytes, String error) {
    assertThat(CommandLineRun.withInput(new byte[bytes], "detect-raw", "2", "2", "20"))
        .isEqualTo(new CommandLineRun(1, "", error + "\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "classify | Missing required parameter: 'FILE'",
        "classify --top 0 x | --top: 0 is not from 1 to 10000",
        "classify --views all x | --views is all; it must be both, centre or whole",
        "classify --engine fortran x | --engine: fortran is not tensorflow or java",
        "classify --format xml x | --format: xml is not text, json or csv",
        "classify no/*.png | no file matches no/*.png",
        "faces --min-size 3 x | minSize is 3; it must be from 12 to 10000 pixels",
        "faces --thresholds 1,2,3 x | thresholds has the value 2; each must be from 0 to 1",
        "faces --model haar x | --model: haar is not auto, mtcnn or ocellus",
        "hide x | Missing required option: '--out=FOLDER'",
        "hide --out y --style black x | --style is black; it must be blur, pixelate or cover",
        "hide --out y --strength 2 x | --strength: 2.0 is not from 0 to 1",
        "detect-raw 2 2 | Missing required parameter: 'MIN_SIZE'",
        "detect-raw 0 2 20 | WIDTH: 0 is not from 1 to 65535",
        "detect-raw 60000 60000 20 | 60000 x 60000 is more than 100000000 pixels",
        "detect-raw 2 2 20 --order grb | --order: grb is not rgb or bgr"
      })
  void a_wrong_call_is_said_in_one_line(String arguments, String error) {
    String[] words = arguments.split(" ");

    assertThat(CommandLineRun.of(words))
        .isEqualTo(
            new CommandLineRun(
                2, "", error + "; ./ocellus " + words[0] + " --help lists the options\n"));
  }

  @Test
  void the_shell_completes_commands_and_options() {
    CommandLineRun run = CommandLineRun.of("completion");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("classify", "--max-megapixels", "complete -F");
  }

  @ParameterizedTest
  @ValueSource(strings = {"classify", "faces", "hide", "detect-raw", "models", "serve", "export"})
  void help_is_there_for_each_command(String command) {
    CommandLineRun run = CommandLineRun.of(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: ocellus " + command);
  }
}
