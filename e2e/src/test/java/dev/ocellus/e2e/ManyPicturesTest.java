package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.ocellus.e2e.Drawn.CROWD;
import static dev.ocellus.e2e.Drawn.FRIENDS;
import static dev.ocellus.e2e.Drawn.MACAW;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder's worth of pictures at once: each goes its own way. */
@InBrowser
final class ManyPicturesTest {

  /** Counts the addresses of blobs that are in use. */
  private static final String COUNTING_ADDRESSES =
      """
      window.addresses = new Set();
      const { createObjectURL, revokeObjectURL } = URL;
      URL.createObjectURL = (blob) => {
        const address = createObjectURL.call(URL, blob);
        addresses.add(address);
        return address;
      };
      URL.revokeObjectURL = (address) => {
        addresses.delete(address);
        revokeObjectURL.call(URL, address);
      };
      """;

  @TempDir private Path folder;

  @Test
  void fifty_pictures_in_one_drop_are_looked_at_and_three_broken_ones_stop_nobody(
      OcellusServer server, Visit visit) {
    visit.context().addInitScript(COUNTING_ADDRESSES);
    OcellusPage page = onDevice(server, visit);
    Pictures pictures = new Pictures(folder);
    Drop drop = new Drop();
    for (int i = 0; i < 50; i++) {
      switch (i) {
        case 7 -> drop.with(pictures.text(), "7.jpg");
        case 23 -> drop.with(pictures.cutOff(MACAW), "23.jpg");
        case 42 -> drop.with(pictures.cutInHalf(MACAW), "42.jpg");
        default -> drop.with(FRIENDS, i + ".jpg");
      }
    }

    drop.on(page.page());
    page.waitForTally("47 pictures looked at, 3 not");

    assertThat(page.thumbs()).hasCount(50);
    assertThat(withState(page, "done")).hasCount(47);
    assertThat(withState(page, "no-picture")).hasCount(3);
    page.thumb("42.jpg, not a picture").click();
    assertThat(page.status()).hasText("This cannot be read as a picture");
    page.thumb("49.jpg").click();
    assertThat(page.caption()).containsText("49.jpg");
    assertThat(page.faces()).hasCount(2);
    page.page().waitForFunction("() => addresses.size === 1");
  }

  @Test
  void the_chosen_picture_is_looked_at_before_the_others(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = onDevice(server, visit);
    work.hold();
    page.choose(CROWD, CROWD, MACAW);
    work.waitFor(CROWD);

    page.thumb("macaw.jpg").click();
    work.passOn();
    work.waitFor(MACAW);
    work.passOn();
    page.waitUntilSeen();

    assertThat(page.classes().first()).containsText("macaw");
    assertThat(page.tally()).containsText("2 of 3 looked at");
  }

  @Test
  void one_is_cancelled_and_the_others_go_on(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = onDevice(server, visit);
    work.hold();
    page.choose(CROWD, MACAW);

    page.button("Cancel").click();

    assertThat(page.status()).hasText("Cancelled");
    work.release();
    page.waitForTally("1 picture looked at, 1 not");
    assertThat(withState(page, "done")).hasCount(1);
    assertThat(page.thumb("crowd.jpg, failed")).isVisible();
  }

  @Test
  void all_are_cancelled_and_tried_again(OcellusServer server, Visit visit) {
    HeldWork work = HeldWork.of(visit);
    OcellusPage page = onDevice(server, visit);
    work.hold();
    page.choose(CROWD, MACAW, FRIENDS);

    page.button("Cancel all").click();
    assertThat(withState(page, "stopped")).hasCount(3);
    work.release();
    page.button("Try all again").click();

    assertThat(withState(page, "done")).hasCount(3);
  }

  @Test
  void one_is_removed_then_all(OcellusServer server, Visit visit) {
    OcellusPage page = onDevice(server, visit);
    page.choose(MACAW, FRIENDS, CROWD);

    page.button("Remove").click();
    assertThat(page.thumbs()).hasCount(2);
    assertThat(page.caption()).containsText("friends.jpg");
    page.button("Remove all").click();

    assertThat(page.chooser()).isVisible();
    assertThat(page.status()).hasText("Ready");
    page.look(MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void a_folder_is_dropped_and_only_its_pictures_are_taken(OcellusServer server, Visit visit)
      throws IOException {
    Path holidays = Files.createDirectories(folder.resolve("holidays"));
    Path inner = Files.createDirectories(holidays.resolve("beach"));
    Files.copy(MACAW, holidays.resolve("macaw.jpg"));
    Files.copy(FRIENDS, inner.resolve("friends.jpg"));
    Files.writeString(holidays.resolve("notes.txt"), "sunny");
    OcellusPage page = onDevice(server, visit);

    drop(visit, holidays);
    page.waitForTally("2 pictures looked at");

    assertThat(page.thumb("macaw.jpg, looked at")).isVisible();
    assertThat(page.thumb("friends.jpg, looked at")).isVisible();
  }

  @Test
  void a_folder_without_pictures_is_said_to_have_none(OcellusServer server, Visit visit)
      throws IOException {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    Files.writeString(papers.resolve("notes.txt"), "sunny");
    OcellusPage page = onDevice(server, visit);

    drop(visit, papers);

    assertThat(page.status()).hasText("This cannot be read as a picture");
    assertThat(page.detail())
        .hasText(
            "What was given holds no picture. Choose JPEG, PNG, GIF, WebP, AVIF or BMP files.");
  }

  @Test
  void the_leave_to_send_is_asked_once_for_all(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");

    page.choose(MACAW, FRIENDS, MACAW);
    assertThat(page.question()).containsText("3 pictures");
    page.answer("Send");
    page.waitForTally("3 pictures looked at");

    assertThat(page.question()).isHidden();
    assertThat(visit.watch().requests("/api/v1/faces")).hasSize(3);
  }

  @Test
  void who_closes_the_question_sends_none_of_them(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Server");

    page.choose(MACAW, FRIENDS);
    assertThat(page.question()).isVisible();
    page.page().keyboard().press("Escape");

    assertThat(withState(page, "stopped")).hasCount(2);
    assertThat(page.detail()).hasText("Nothing was sent. Try again to be asked once more.");
    assertThat(visit.watch().requests("/api/v1/")).isEmpty();
  }

  @Test
  void who_sends_nothing_keeps_what_was_seen_and_the_way_it_was(OcellusServer server, Visit visit) {
    OcellusPage page = onDevice(server, visit);
    page.look(FRIENDS);

    page.askFor("Server");
    assertThat(page.question()).isVisible();
    page.page().keyboard().press("Escape");

    assertThat(page.status()).hasText("Looked at on this device");
    assertThat(page.faces()).hasCount(2);
    assertThat(page.page().getByLabel("Device")).isChecked();
    page.look(MACAW);
    assertThat(page.classes().first()).containsText("macaw");
    assertThat(visit.watch().requests("/api/v1/")).isEmpty();
  }

  private static OcellusPage onDevice(OcellusServer server, Visit visit) {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    return page;
  }

  private static Locator withState(OcellusPage page, String state) {
    return page.page().locator(".thumb[data-state=" + state + "]");
  }

  /** As the system drops it: a folder cannot be made by a script. */
  private static void drop(Visit visit, Path path) {
    JsonArray files = new JsonArray();
    files.add(path.toString());
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    data.add("files", files);
    data.addProperty("dragOperationsMask", 1);
    CDPSession session = visit.context().newCDPSession(visit.page());
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", 300);
      event.addProperty("y", 300);
      event.add("data", data);
      session.send("Input.dispatchDragEvent", event);
    }
  }
}
