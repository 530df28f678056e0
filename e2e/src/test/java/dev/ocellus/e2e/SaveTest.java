package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ocellus.e2e.Drawn.CROWD;
import static dev.ocellus.e2e.Drawn.FRIENDS;
import static dev.ocellus.e2e.Drawn.LAKE;
import static dev.ocellus.e2e.Drawn.MACAW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures and results are saved in every form there is, and opened again. */
@InBrowser
final class SaveTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8};

  /** Counts what the worker is asked for at once. */
  private static final String COUNTING =
      """
      window.mostAtOnce = 0;
      const under = new Set();
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (['annotate', 'hide'].includes(message?.task)) {
          under.add(message.id);
          mostAtOnce = Math.max(mostAtOnce, under.size);
          this.addEventListener('message', ({ data }) => {
            if (data.kind !== 'PROGRESS') under.delete(data.id);
          });
        }
        return postMessage.call(this, message, ...rest);
      };
      """;

  /** The worker never hears of the second picture that it is to make. */
  private static final String LOSING_THE_SECOND =
      """
      let made = 0;
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message?.task !== 'annotate' || ++made !== 2) postMessage.call(this, message, ...rest);
      };
      """;

  @TempDir private Path folder;

  @Test
  void a_picture_is_saved_as_png_and_as_jpeg_of_any_quality(OcellusServer server, Visit visit)
      throws IOException {
    SaveWindow window = look(server, visit, FRIENDS);

    window.open();
    Path png = window.save(folder);
    window.open();
    window.choose("JPEG");
    Path fine = window.save(folder.resolve("fine"));
    window.open();
    window.quality(30);
    Path coarse = window.save(folder.resolve("coarse"));

    assertThat(png).hasFileName("friends faces.png");
    assertThat(Files.readAllBytes(png)).startsWith(PNG);
    assertThat(fine).hasFileName("friends faces.jpg");
    assertThat(Files.readAllBytes(fine)).startsWith(JPEG);
    assertThat(Files.size(coarse)).isLessThan(Files.size(fine) / 2);
    for (Path file : List.of(png, fine, coarse)) {
      assertThat(Images.size(file)).isEqualTo(Images.size(FRIENDS));
    }
  }

  @Test
  void a_jpeg_of_a_picture_on_its_side_is_upright_and_tells_nothing(
      OcellusServer server, Visit visit) throws IOException {
    Path telling = new Pictures(folder).telling(FRIENDS, "GPS 48.2 16.4");
    SaveWindow window = look(server, visit, telling);

    window.open();
    window.choose("JPEG");
    Path saved = window.save(folder.resolve("out"));

    assertThat(Images.size(saved)).isEqualTo(Images.size(FRIENDS));
    assertThat(Files.readString(saved, StandardCharsets.ISO_8859_1))
        .doesNotContain("GPS 48.2", "Exif", "http://ns.adobe.com", "Photoshop");
    assertThat(difference(ImageIO.read(saved.toFile()), ImageIO.read(FRIENDS.toFile())))
        .isLessThan(8);
  }

  @Test
  void all_pictures_are_saved_in_one_archive_without_those_that_are_none(
      OcellusServer server, Visit visit) throws IOException {
    visit.context().addInitScript(COUNTING);
    Drop drop = new Drop();
    for (int i = 0; i < 10; i++) {
      drop.with(i % 2 == 0 ? LAKE : FRIENDS, "Bärbel " + i + ".jpg");
    }
    drop.with(FRIENDS, "twice.jpg");
    drop.with(FRIENDS, "twice.jpg");
    drop.with(new Pictures(folder).cutInHalf(MACAW), "broken.jpg");
    SaveWindow window = open(server, visit);
    drop.on(visit.page());
    window.page().waitForTally("12 pictures looked at, 1 not");

    window.open();
    window.choose("All 13");
    assertThat(window.summary())
        .hasText(
            "12 pictures in one ZIP archive, at full size and without metadata. 7 with boxes, 5"
                + " with neither. Left out: broken.jpg.");
    Path archive = window.save(folder);

    assertThat(archive.getFileName().toString())
        .matches("Ocellus \\d{4}-\\d\\d-\\d\\d \\d\\d\\.\\d\\d\\.\\d\\d\\.zip");
    Map<String, byte[]> files = unpacked(archive);
    assertThat(files.keySet())
        .containsExactly(
            "Bärbel 0.png",
            "Bärbel 1 faces.png",
            "Bärbel 2.png",
            "Bärbel 3 faces.png",
            "Bärbel 4.png",
            "Bärbel 5 faces.png",
            "Bärbel 6.png",
            "Bärbel 7 faces.png",
            "Bärbel 8.png",
            "Bärbel 9 faces.png",
            "twice faces.png",
            "twice faces (2).png");
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      BufferedImage picture = Images.of(file.getValue());
      Path original = file.getKey().contains("faces") ? FRIENDS : LAKE;
      assertThat(new Answer.Size(picture.getWidth(), picture.getHeight()))
          .isEqualTo(Images.size(original));
    }
    assertThat(visit.page().evaluate("() => mostAtOnce")).isEqualTo(1);
  }

  @Test
  void a_picture_that_fails_meanwhile_is_left_out_and_named(OcellusServer server, Visit visit)
      throws IOException {
    Path gone = Files.copy(FRIENDS, folder.resolve("gone.jpg"));
    SaveWindow window = look(server, visit, gone, LAKE);
    Files.delete(gone);
    window.page().thumb("gone.jpg").click();

    window.open();
    window.choose("All 2");
    Path archive = window.save(folder);

    assertThat(window.report()).containsText(archive.getFileName() + " was saved, without these:");
    assertThat(window.failures()).hasCount(1);
    assertThat(window.failures().first()).containsText("gone.jpg");
    assertThat(Accessibility.broken(window.page().page())).isEmpty();
    assertThat(unpacked(archive).keySet()).containsExactly("lake.png");
    window.choose("This one");
    window.button("Save").click();
    assertThat(window.report()).containsText("The picture could not be saved.");
  }

  @Test
  void what_is_hidden_is_hidden_in_the_archive_each_with_its_own_parts(
      OcellusServer server, Visit visit) throws IOException {
    SaveWindow window = look(server, visit, FRIENDS, CROWD, LAKE);
    for (String name : List.of("friends.jpg", "crowd.jpg")) {
      window.page().thumb(name).click();
      visit.page().locator("#hide-on").check();
      visit.page().locator("label").filter(new Locator.FilterOptions().setHasText("Cover")).click();
      window.page().waitForButton("Save with faces hidden");
    }

    window.open();
    window.choose("All 3");
    window.choose("JPEG");
    assertThat(window.summary()).containsText("2 with hidden parts, 1 with neither.");
    Map<String, byte[]> files = unpacked(window.save(folder));

    assertThat(files.keySet())
        .containsExactly("friends hidden.jpg", "crowd hidden.jpg", "lake.jpg");
    assertFacesAreCovered(FaceReference.of(FRIENDS, server), files.get("friends hidden.jpg"));
    assertFacesAreCovered(FaceReference.of(CROWD, server), files.get("crowd hidden.jpg"));
  }

  @Test
  void the_results_of_one_and_of_all_are_saved_as_json_and_csv(OcellusServer server, Visit visit)
      throws IOException {
    SaveWindow window = look(server, visit, FRIENDS, MACAW, new Pictures(folder).text());
    window.page().thumb("friends.jpg").click();

    window.open();
    window.choose("Results");
    assertThat(window.summary()).hasText("friends.jpg: what was found, as one JSON file.");
    Path one = window.save(folder);
    window.open();
    window.choose("All 3");
    JsonArray json = json(window.save(folder));
    window.open();
    window.choose("CSV");
    List<String> csv = Files.readAllLines(window.save(folder));

    assertThat(one).hasFileName("friends.json");
    assertThat(json(one).get(0)).isEqualTo(json.get(0));
    assertThat(json).hasSize(2);
    JsonObject friends = json.get(0).getAsJsonObject();
    assertThat(friends.get("file").getAsString()).isEqualTo("friends.jpg");
    JsonObject faces = friends.getAsJsonArray("results").get(1).getAsJsonObject();
    assertThat(faces.getAsJsonArray("faces")).hasSize(2);
    JsonObject macaw = json.get(1).getAsJsonObject();
    JsonObject classes = macaw.getAsJsonArray("results").get(0).getAsJsonObject();
    JsonObject best = classes.getAsJsonArray("classes").get(0).getAsJsonObject();
    assertThat(best.get("label").getAsString()).isEqualTo("macaw");
    assertThat(csv).hasSize(1 + 5 + 2 + 5);
    assertThat(csv.get(0)).startsWith("file,kind,label,probability,x,y,width,height,");
    assertThat(csv).filteredOn(line -> line.startsWith("friends.jpg,face,")).hasSize(2);
    assertThat(csv).anyMatch(line -> line.startsWith("macaw.jpg,class,macaw,"));
  }

  @Test
  void only_what_is_shown_is_among_the_results(OcellusServer server, Visit visit)
      throws IOException {
    SaveWindow window = look(server, visit, MACAW);
    window.page().want("Faces", false);
    window.page().slide("class-score", 50);

    window.open();
    window.choose("Results");
    JsonArray results =
        json(window.save(folder)).get(0).getAsJsonObject().getAsJsonArray("results");

    assertThat(results).hasSize(1);
    assertThat(results.get(0).getAsJsonObject().getAsJsonArray("classes")).hasSize(1);
  }

  @Test
  void a_picture_is_copied_to_the_clipboard(OcellusServer server, Visit visit) {
    visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    SaveWindow window = look(server, visit, FRIENDS);

    window.open();
    window.choose("JPEG");
    window.button("Copy the picture").click();

    assertThat(window.element()).isHidden();
    assertThat(window.page().detail()).containsText("The picture is on the clipboard.");
    Answer.Size size = Images.size(FRIENDS);
    assertThat(
            Surface.json(
                visit.page(),
                "async () => { const [item] = await navigator.clipboard.read();"
                    + " const picture = await createImageBitmap(await item.getType('image/png'));"
                    + " return [picture.width, picture.height]; }",
                null))
        .isEqualTo("[" + size.width() + "," + size.height() + "]");
  }

  @Test
  void who_may_not_copy_is_told_what_to_do(OcellusServer server, Visit visit) {
    visit
        .context()
        .addInitScript(
            "Clipboard.prototype.write = async () => { throw new Error('it is forbidden'); }");
    SaveWindow window = look(server, visit, FRIENDS);

    window.open();
    window.button("Copy the picture").click();

    assertThat(window.report())
        .containsText("The picture could not be copied. It is forbidden. Save it instead.");
    assertThat(window.button("Save")).isEnabled();
  }

  @Test
  void saving_many_is_cancelled_and_nothing_is_saved(OcellusServer server, Visit visit) {
    visit.context().addInitScript(LOSING_THE_SECOND);
    SaveWindow window = look(server, visit, CROWD, CROWD, CROWD);
    List<String> downloads = new ArrayList<>();
    visit.page().onDownload(download -> downloads.add(download.suggestedFilename()));

    window.open();
    window.choose("All 3");
    window.button("Save").click();
    assertThat(window.step()).containsText("Saving 2 of 3");
    assertThat(window.button("Cancel")).isFocused();
    window.button("Cancel").click();

    assertThat(window.report()).hasText("Cancelled. Nothing was saved.");
    window.choose("This one");
    assertThat(window.save(folder)).hasFileName("crowd faces.png");
    assertThat(downloads).containsExactly("crowd faces.png");
  }

  @Test
  void closing_the_window_cancels(OcellusServer server, Visit visit) {
    visit.context().addInitScript(LOSING_THE_SECOND);
    SaveWindow window = look(server, visit, CROWD, CROWD, CROWD);
    List<String> downloads = new ArrayList<>();
    visit.page().onDownload(download -> downloads.add(download.suggestedFilename()));

    window.open();
    window.choose("All 3");
    window.button("Save").click();
    assertThat(window.step()).containsText("Saving 2 of 3");
    visit.page().keyboard().press("Escape");
    assertThat(window.element()).isHidden();
    window.open();

    assertThat(window.button("Save")).isEnabled();
    assertThat(window.save(folder).getFileName().toString()).endsWith(".zip");
    assertThat(downloads).hasSize(1);
  }

  @Test
  void everything_is_chosen_and_saved_with_the_keyboard(OcellusServer server, Visit visit)
      throws IOException {
    SaveWindow window = look(server, visit, LAKE, FRIENDS);
    Keyboard keyboard = visit.page().keyboard();
    window.page().button("Save as…").focus();
    keyboard.press("Enter");
    assertThat(window.button("Save")).isFocused();

    tabTo(keyboard, window.radio("Pictures"));
    tabTo(keyboard, window.radio("This one"));
    keyboard.press("ArrowRight");
    tabTo(keyboard, window.radio("PNG"));
    keyboard.press("ArrowRight");
    tabTo(keyboard, visit.page().getByLabel("Quality"));
    keyboard.press("Home");
    assertThat(visit.page().locator("#save-quality-value")).hasText("10%");
    tabTo(keyboard, window.button("Save"));
    Path archive = window.saveBy(() -> keyboard.press("Enter"), folder);

    assertThat(unpacked(archive).keySet()).containsExactly("lake.jpg", "friends faces.jpg");
    assertThat(window.page().button("Save as…")).isFocused();
    keyboard.press("Shift+S");
    assertThat(window.radio("JPEG")).isChecked();
    keyboard.press("Escape");
    assertThat(window.element()).isHidden();
    keyboard.press("ArrowRight");
    Path quick = window.saveBy(() -> keyboard.press("s"), folder);
    assertThat(quick).hasFileName("friends faces.png");
  }

  @Test
  void what_was_chosen_is_remembered_at_the_next_visit(OcellusServer server, Visit visit) {
    SaveWindow window = look(server, visit, FRIENDS);
    window.open();
    window.choose("JPEG");
    window.quality(55);
    window.button("Close").click();

    visit.page().reload();
    window.page().look(FRIENDS);
    window.open();

    assertThat(window.radio("JPEG")).isChecked();
    assertThat(visit.page().locator("#save-quality-value")).hasText("55%");
  }

  @Test
  void what_is_still_looked_at_is_left_out_until_it_is_seen(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    SaveWindow window = open(server, visit);
    work.hold();
    window.page().choose(MACAW, CROWD, CROWD);
    work.waitFor(MACAW);
    work.passOn();
    window.page().waitUntilSeen();

    window.open();
    window.choose("All 3");
    assertThat(window.summary()).containsText("Left out: crowd.jpg");
    work.release();

    assertThat(window.summary()).containsText("3 pictures in one ZIP archive");
    assertThat(window.summary()).not().containsText("Left out");
  }

  @Test
  void without_what_saves_the_person_is_told_so_and_can_try_again(
      OcellusServer server, Visit visit) {
    visit.watch().expect("Failed to load resource");
    SaveWindow window = look(server, visit, FRIENDS);
    visit.page().route("**/extras/**", route -> route.abort());

    window.page().button("Save as…").click();

    assertThat(window.page().detail())
        .hasText(
            "This part of the page could not be loaded. Connect to the network and try again.");
    visit.page().unroute("**/extras/**");
    window.open();
    assertThat(window.summary()).containsText("friends faces.png");
  }

  private static void tabTo(Keyboard keyboard, Locator control) {
    for (int tab = 0; tab < 10 && !isFocused(control); tab++) {
      keyboard.press("Tab");
    }
    assertThat(control).isFocused();
  }

  private static boolean isFocused(Locator control) {
    return (boolean) control.evaluate("at => at === document.activeElement");
  }

  private SaveWindow look(OcellusServer server, Visit visit, Path... pictures) {
    SaveWindow window = open(server, visit);
    window.page().choose(pictures);
    if (pictures.length == 1) {
      window.page().waitUntilSeen();
    } else {
      window.page().waitUntilNoneIsPending();
    }
    return window;
  }

  private static SaveWindow open(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    return new SaveWindow(page);
  }

  private static void assertFacesAreCovered(FaceReference reference, byte[] file) {
    BufferedImage picture = Images.of(file);
    for (FaceReference.Face face : reference.faces()) {
      int x = (int) (face.box().x() + face.box().width() / 2);
      int y = (int) (face.box().y() + face.box().height() / 2);
      assertThat(spread(picture, x, y)).as("face of %s at %d, %d", reference, x, y).isLessThan(30);
    }
  }

  /** How far the brightness goes apart around a place. */
  private static int spread(BufferedImage picture, int x, int y) {
    int least = 255;
    int most = 0;
    for (int down = -4; down <= 4; down++) {
      for (int across = -4; across <= 4; across++) {
        int green = picture.getRGB(x + across, y + down) >> 8 & 255;
        least = Math.min(least, green);
        most = Math.max(most, green);
      }
    }
    return most - least;
  }

  /** How much greens differ where no box is drawn, on average. */
  private static double difference(BufferedImage one, BufferedImage other) {
    long sum = 0;
    int count = 0;
    for (int y = 0; y < one.getHeight() / 8; y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += Math.abs((one.getRGB(x, y) >> 8 & 255) - (other.getRGB(x, y) >> 8 & 255));
        count++;
      }
    }
    return (double) sum / count;
  }

  private static JsonArray json(Path file) throws IOException {
    return JsonParser.parseString(Files.readString(file)).getAsJsonArray();
  }

  private static Map<String, byte[]> unpacked(Path archive) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream content = zip.getInputStream(entry)) {
          files.put(entry.getName(), content.readAllBytes());
        }
      }
    }
    return files;
  }
}
