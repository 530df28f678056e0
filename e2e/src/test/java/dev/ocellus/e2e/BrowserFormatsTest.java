package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures of formats that the server does not read, and of which it depends on the browser. */
@InBrowser
final class BrowserFormatsTest {
  @TempDir private Path folder;
  private Pictures pictures;

  @BeforeEach
  void makePictures() {
    pictures = new Pictures(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "server"})
  void an_avif_shows_what_the_picture_shows_that_it_was_made_of(
      String where, OcellusServer server, Visit visit) {
    Surface surface = surface(where, server, visit);

    pictures.avif(surface.page(), Drawn.MACAW);
    Answer macaw = surface.classify("/own/picture.avif");
    pictures.avif(surface.page(), Drawn.FRIENDS);
    Answer friends = surface.faces("/own/picture.avif");

    assertThat(macaw.where()).isEqualTo(where);
    assertThat(macaw.image()).isEqualTo(Images.size(Drawn.MACAW));
    assertThat(macaw.best().label()).isEqualTo("macaw");
    assertThat(friends.where()).isEqualTo(where);
    assertThat(friends.image()).isEqualTo(Images.size(Drawn.FRIENDS));
    assertThat(friends.faces()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "server"})
  void the_faces_in_an_avif_are_those_in_a_png_of_its_pixels(
      String where, OcellusServer server, Visit visit) {
    Surface surface = surface(where, server, visit);
    pictures.avif(surface.page(), Drawn.FRIENDS);

    Answer avif = surface.faces("/own/picture.avif");
    Answer png =
        Answer.of(
            surface.text("async url => eye.faces(await surface.png(url))", "/own/picture.avif"));

    assertThat(avif.faces()).hasSize(2).isEqualTo(png.faces());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void an_avif_is_shown_and_looked_at_in_the_page(String where, OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor(where);

    page.choose(pictures.avif(page.page(), Drawn.FRIENDS));
    if (where.equals("Server")) {
      page.answer("Send");
    }
    page.waitUntilSeen();

    assertThat(page.classes()).hasCount(5);
    assertThat(page.faces()).hasCount(2);
    assertThat(page.page().locator("#caption")).containsText("560 × 560 pixels");
  }

  @Test
  void faces_of_an_avif_are_drawn_and_hidden_at_its_full_size(OcellusServer server, Visit visit) {
    Surface surface = surface("device", server, visit);
    pictures.avif(surface.page(), Drawn.FRIENDS);

    JsonObject files =
        surface.json(
            "async () => { const file = await surface.picture('/own/picture.avif');"
                + " const found = await eye.faces(file);"
                + " return { drawn: await surface.base64(await eye.annotate(file, found)),"
                + "   hidden: await surface.base64(await eye.hide(file, found.faces)) }; }");

    for (String name : new String[] {"drawn", "hidden"}) {
      assertThat(Images.ofBase64(files.get(name).getAsString()).getWidth()).isEqualTo(560);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "server"})
  void an_icon_is_looked_at(String where, OcellusServer server, Visit visit) {
    Surface surface = surface(where, server, visit);
    pictures.icon(Drawn.FRIENDS);

    Answer seen = surface.faces("/own/picture.ico");

    assertThat(seen.image()).isEqualTo(new Answer.Size(256, 256));
    assertThat(seen.faces()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "device | hundred-megapixels.avif | too-large"
            + " | the picture has 100 megapixels (10000 x 10000); the limit is 40 megapixels;"
            + " make it smaller",
        "server | hundred-megapixels.avif | too-large"
            + " | the picture has 100 megapixels (10000 x 10000); the limit is 40 megapixels;"
            + " make it smaller",
        "device | picture.heic | unsupported"
            + " | this browser does not read HEIC pictures, or this one is damaged; save it as"
            + " JPEG, PNG, GIF, WebP or BMP",
        "server | picture.heic | unsupported"
            + " | this browser does not read HEIC pictures, or this one is damaged; save it as"
            + " JPEG, PNG, GIF, WebP or BMP",
        "device | cut.avif | unreadable"
            + " | the AVIF picture is damaged: none of its boxes says a size",
        "server | cut.avif | unreadable"
            + " | the AVIF picture is damaged: none of its boxes says a size",
        "device | drawing.svg | unsupported"
            + " | SVG pictures are not read here; save this one as JPEG, PNG, GIF, WebP or BMP",
      })
  void what_cannot_be_taken_is_refused_before_anything_is_decoded_or_sent(
      String where, String name, String code, String message, OcellusServer server, Visit visit)
      throws IOException {
    Surface surface = surface(where, server, visit);
    byte[] large = Files.readAllBytes(pictures.hundredMegapixelAvif());
    pictures.heic();
    Files.write(folder.resolve("cut.avif"), Arrays.copyOf(large, 28));
    Files.writeString(folder.resolve("drawing.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");

    JsonObject told =
        surface.json(
            "async () => surface.told(eye.faces(await surface.picture('/own/" + name + "')))");

    assertThat(told.get("code").getAsString()).as("%s", told).isEqualTo(code);
    assertThat(told.get("message").getAsString()).isEqualTo(message);
    assertThat(visit.watch().requests("/api/v1/faces")).isEmpty();
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
  }

  @Test
  void the_page_refuses_them_in_words_and_takes_the_next_picture(
      OcellusServer server, Visit visit) {
    // Playwright asks once more for a picture that the browser could not decode.
    visit.watch().expect("Connecting to 'blob:");
    visit.watch().expect("CSP violation: connect-src blob ");
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");

    page.choose(pictures.hundredMegapixelAvif());
    page.waitFor("This picture is too large");
    assertThat(page.cause()).containsText("100 megapixels (10000 x 10000)");

    page.choose(pictures.heic());
    page.waitFor("This kind of file is not supported");
    assertThat(page.cause())
        .hasText(
            "This browser does not read HEIC pictures, or this one is damaged; save it as JPEG,"
                + " PNG, GIF, WebP or BMP.");

    page.look(Drawn.RETRIEVER);
    assertThat(page.classes().first()).containsText("golden retriever");
  }

  /** A page of somebody else, with the test's pictures under {@code /own/}. */
  private Surface surface(String where, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.serve(folder);
    surface.load("{ where: '" + where + "' }");
    return surface;
  }
}
