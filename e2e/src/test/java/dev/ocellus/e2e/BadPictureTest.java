package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be looked at is refused in words, and the next picture works. */
@InBrowser
final class BadPictureTest {
  @TempDir private Path folder;
  private Pictures pictures;

  @BeforeEach
  void makePictures() {
    pictures = new Pictures(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void a_text_is_refused_as_no_picture(String where, OcellusServer server, Visit visit) {
    OcellusPage page = giving(pictures.text(), where, server, visit);

    page.waitFor("This cannot be read as a picture");
    assertThat(page.cause()).containsText("JPEG, PNG, GIF, WebP");
    assertNextPictureWorks(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void a_picture_of_which_most_is_missing_is_refused(
      String where, OcellusServer server, Visit visit) {
    Path cut = pictures.cutOff(Drawn.SAILOR);
    OcellusPage page = giving(cut, where, server, visit);

    page.waitFor("This cannot be read as a picture");
    assertNextPictureWorks(page);
  }

  @Test
  void what_one_side_cannot_read_the_other_may_try(OcellusServer server, Visit visit) {
    visit.watch().expect("400");
    Path cut = pictures.cutInHalf(Drawn.SAILOR);
    OcellusPage page = giving(cut, "Device", server, visit);
    page.waitFor("This cannot be read as a picture");

    page.askFor("Server");
    page.answer("Send");

    page.waitFor("This cannot be read as a picture");
    assertThat(page.cause()).containsText("HTTP 400");
    assertNextPictureWorks(page);
  }

  @Test
  void a_side_longer_than_a_canvas_is_refused_not_taken_for_blank(
      OcellusServer server, Visit visit) {
    OcellusPage page = giving(pictures.rope(), "Device", server, visit);

    page.waitFor("This picture is too large");
    assertThat(page.cause()).containsText("70000 x 2 pixels");
    assertNextPictureWorks(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Device", "Server"})
  void a_hundred_megapixels_are_refused_with_the_limit(
      String where, OcellusServer server, Visit visit) {
    OcellusPage page = giving(pictures.hundredMegapixels(), where, server, visit);

    page.waitFor("This picture is too large");
    assertThat(page.cause()).containsText("100");
    assertThat(page.cause()).containsText("40");
    assertNextPictureWorks(page);
  }

  private static OcellusPage giving(Path file, String where, OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor(where);
    page.choose(file);
    return page;
  }

  private static void assertNextPictureWorks(OcellusPage page) {
    page.askFor("Device");
    page.look(Drawn.RETRIEVER);
    assertThat(page.classes().first()).containsText("golden retriever");
  }
}
