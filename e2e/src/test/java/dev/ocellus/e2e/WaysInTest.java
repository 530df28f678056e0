package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.JSHandle;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each way in which a picture gets into the page ends in the same result. */
@InBrowser
final class WaysInTest {
  private static final String FILE =
      "const bytes = Uint8Array.from(atob(base64), c => c.charCodeAt(0));"
          + "const file = new File([bytes], name, { type: 'image/jpeg' });";

  @Test
  void a_picture_is_chosen_with_the_picker(OcellusServer server, Visit visit) {
    OcellusPage page = onDevice(server, visit);

    page.choose(Drawn.FRIENDS);

    assertFriendsSeen(page);
  }

  @Test
  void a_picture_is_dropped_on_the_page(OcellusServer server, Visit visit) throws IOException {
    OcellusPage page = onDevice(server, visit);
    JSHandle dragged =
        page.page()
            .evaluateHandle(
                "({ base64, name }) => {"
                    + FILE
                    + "const data = new DataTransfer(); data.items.add(file); return data; }",
                file());

    for (String event : List.of("dragenter", "dragover", "drop")) {
      page.page().dispatchEvent("body", event, Map.of("dataTransfer", dragged));
    }

    assertFriendsSeen(page);
  }

  @Test
  void a_picture_is_pasted_from_the_clipboard(OcellusServer server, Visit visit)
      throws IOException {
    OcellusPage page = onDevice(server, visit);
    visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.page()
        .evaluate(
            "async ({ base64, name }) => {"
                + FILE
                + "const bitmap = await createImageBitmap(file);"
                + "const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);"
                + "canvas.getContext('2d').drawImage(bitmap, 0, 0);"
                + "const png = await canvas.convertToBlob({ type: 'image/png' });"
                + "await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]); }",
            file());

    page.page().keyboard().press("ControlOrMeta+V");

    assertFriendsSeen(page);
  }

  @Test
  void text_that_is_pasted_is_not_mistaken_for_a_picture(OcellusServer server, Visit visit) {
    OcellusPage page = onDevice(server, visit);
    visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.page().evaluate("() => navigator.clipboard.writeText('not a picture')");

    page.page().keyboard().press("ControlOrMeta+V");

    assertThat(page.chooser()).isVisible();
    page.look(Drawn.FRIENDS);
    assertFriendsSeen(page);
  }

  private static OcellusPage onDevice(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    return page;
  }

  private static void assertFriendsSeen(OcellusPage page) {
    page.waitUntilSeen();
    assertThat(page.classes()).hasCount(5);
    assertThat(page.classes().first()).containsText("%");
    assertThat(page.faces()).hasCount(2);
  }

  private Map<String, String> file() throws IOException {
    return Map.of(
        "name",
        "best_friends.jpg",
        "base64",
        Base64.getEncoder().encodeToString(Files.readAllBytes(Drawn.FRIENDS)));
  }
}
