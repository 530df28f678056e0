package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.CDPSession;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as an app of the device. */
@InBrowser(serviceWorker = true)
final class InstallTest {
  private static final String MANIFEST = "manifest.webmanifest";

  @Test
  void the_browser_finds_nothing_wrong_with_the_manifest(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.waitUntilKept();
    CDPSession session = visit.context().newCDPSession(page.page());

    JsonObject manifest = session.send("Page.getAppManifest");

    assertThat(manifest.get("url").getAsString()).isEqualTo(server.origin() + "/" + MANIFEST);
    assertThat(manifest.getAsJsonArray("errors")).isEmpty();
  }

  @Test
  void the_manifest_has_all_that_an_app_is_installed_with() throws IOException {
    JsonObject manifest = manifest();

    assertThat(manifest.get("id").getAsString()).isNotEmpty();
    assertThat(all(manifest, "icons", "purpose", "sizes"))
        .contains("any 192x192", "any 512x512", "maskable 192x192", "maskable 512x512");
    assertThat(all(manifest, "screenshots", "form_factor")).containsExactly("wide", "narrow");
    assertThat(all(manifest, "shortcuts", "url")).containsExactly("./?camera", "./?where=device");
    JsonObject handler = manifest.getAsJsonArray("file_handlers").get(0).getAsJsonObject();
    assertThat(handler.getAsJsonObject("accept").keySet())
        .containsExactly(
            "image/jpeg", "image/png", "image/gif", "image/webp", "image/bmp", "image/avif");
  }

  private static List<String> all(JsonObject manifest, String list, String... members) {
    List<String> found = new ArrayList<>();
    for (JsonElement entry : manifest.getAsJsonArray(list)) {
      List<String> values = new ArrayList<>();
      for (String member : members) {
        values.add(entry.getAsJsonObject().get(member).getAsString());
      }
      found.add(String.join(" ", values));
    }
    return found;
  }

  @Test
  void every_picture_of_the_manifest_has_the_size_it_says() throws IOException {
    List<JsonObject> pictures = new ArrayList<>();
    for (String list : List.of("icons", "screenshots", "shortcuts")) {
      for (JsonElement entry : manifest().getAsJsonArray(list)) {
        JsonObject object = entry.getAsJsonObject();
        pictures.addAll(
            object.has("icons")
                ? object.getAsJsonArray("icons").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .toList()
                : List.of(object));
      }
    }

    for (JsonObject picture : pictures) {
      Path file = Project.site().resolve(picture.get("src").getAsString());
      assertThat(file).exists();
      if (!picture.get("type").getAsString().equals("image/svg+xml")) {
        BufferedImage image = ImageIO.read(file.toFile());
        assertThat(image.getWidth() + "x" + image.getHeight())
            .as(file.toString())
            .isEqualTo(picture.get("sizes").getAsString());
      }
    }
  }

  @Test
  void a_picture_that_is_shared_to_the_app_is_looked_at(
      OcellusServer server, Visit visit, @TempDir Path folder) throws IOException {
    String action = manifest().getAsJsonObject("share_target").get("action").getAsString();
    Files.writeString(
        folder.resolve("elsewhere.html"),
        "<!doctype html><title>Elsewhere</title><form method=post enctype=multipart/form-data action="
            + action
            + "><input type=file name=pictures><button>Share</button></form>");
    try (StaticSite site = StaticCopy.of(server, folder).plain()) {
      visit.watch().expect("status of 40[45]");
      OcellusPage page = OcellusPage.open(visit, site.origin());
      page.waitUntilKept();
      page.page().navigate(site.origin() + "/elsewhere.html");
      page.page().locator("input").setInputFiles(Drawn.FRIENDS);

      page.button("Share").click();
      page.waitUntilSeen();

      assertThat(page.faces()).hasCount(2);
      assertThat(page.page()).hasURL(site.origin() + "/");
      page.reload();
      assertThat(page.picture()).isHidden();
    }
  }

  @Test
  void a_picture_that_is_opened_with_the_app_is_looked_at(OcellusServer server, Visit visit) {
    visit
        .context()
        .addInitScript(
            "const setConsumer = (consumer) => { window.launch = async (url) => {"
                + " const blob = await (await fetch(url)).blob();"
                + " const file = new File([blob], 'opened.jpg', { type: 'image/jpeg' });"
                + " consumer({ files: [{ getFile: async () => file }] }); }; };"
                + "Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });");
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.page()
        .route(
            server.origin() + "/opened.jpg",
            route ->
                route.fulfill(
                    new com.microsoft.playwright.Route.FulfillOptions().setPath(Drawn.FRIENDS)));

    page.page().evaluate("() => window.launch('/opened.jpg')");
    page.waitUntilSeen();

    assertThat(page.faces()).hasCount(2);
    assertThat(page.picture()).isVisible();
  }

  @Test
  void a_shortcut_opens_the_page_for_work_on_this_device(OcellusServer server, Visit visit)
      throws IOException {
    visit.open(server.origin(), shortcut("This device"));

    assertThat(visit.page().locator("#status-detail")).hasText("On this device, as asked.");
  }

  @Test
  void a_shortcut_opens_the_camera(OcellusServer server, Visit visit) throws IOException {
    visit.open(server.origin(), shortcut("Camera"));

    assertThat(visit.page().locator("#camera")).isVisible();
  }

  @Test
  void the_browser_is_asked_not_to_drop_what_is_kept_when_it_was_of_use(
      OcellusServer server, Visit visit) {
    visit
        .context()
        .addInitScript(
            "StorageManager.prototype.persist = async () => { window.asked = true; return true; };");
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    assertThat(visit.page().evaluate("() => window.asked")).isNull();

    page.look(Drawn.MACAW);

    visit.page().waitForFunction("() => window.asked");
  }

  private static String shortcut(String name) throws IOException {
    return manifest().getAsJsonArray("shortcuts").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(shortcut -> shortcut.get("short_name").getAsString().equals(name))
        .map(shortcut -> shortcut.get("url").getAsString().substring(1))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject manifest() throws IOException {
    return JsonParser.parseString(Files.readString(Project.site().resolve(MANIFEST)))
        .getAsJsonObject();
  }
}
