package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.BoundingBox;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture is seen closer, moved, and compared with its original. */
@InBrowser
final class ViewTest {
  private OcellusPage page;

  @BeforeEach
  void look(OcellusServer server, Visit visit) {
    page = OcellusPage.open(visit, server.origin());
    page.askFor("Device");
    page.look(Drawn.CROWD);
  }

  @Test
  void buttons_make_it_larger_and_fit_it_again() {
    page.button("Larger").click();
    page.button("Larger").click();
    assertThat(zoom()).hasText("225%");

    page.button("Smaller").click();
    assertThat(zoom()).hasText("150%");
    zoom().click();

    assertThat(zoom()).hasText("100%");
  }

  @Test
  void the_wheel_zooms_about_the_pointer_and_a_drag_moves() {
    BoundingBox fitting = box(page.picture());
    double x = fitting.x + fitting.width / 4;
    double y = fitting.y + fitting.height / 4;
    Mouse mouse = page.page().mouse();

    mouse.move(x, y);
    mouse.wheel(0, -700);
    assertThat(zoom()).not().hasText("100%");
    waitFor(() -> Math.abs(place(x) - 0.25) < 0.01);
    BoundingBox large = box(page.picture());
    mouse.down();
    mouse.move(x - 50, y - 30);
    mouse.up();

    waitFor(() -> Math.abs(box(page.picture()).x - large.x + 48) < 3);
    waitFor(() -> Math.abs(box(page.picture()).y - large.y + 28) < 3);
  }

  @Test
  void a_drag_over_a_face_does_not_choose_it_and_a_click_does() {
    BoundingBox face = box(page.boxes().first());
    Mouse mouse = page.page().mouse();
    mouse.move(face.x + 1, face.y + 5);
    mouse.wheel(0, -400);
    assertThat(zoom()).not().hasText("100%");
    double before = box(page.picture()).x;
    mouse.down();
    mouse.move(face.x + 40, face.y + 40);
    mouse.up();
    waitFor(() -> box(page.picture()).x - before > 20);
    assertThat(page.page().locator(".face[aria-pressed=true]")).hasCount(0);

    page.boxes().nth(5).dispatchEvent("click");

    assertThat(page.page().locator(".face[aria-pressed=true]")).hasCount(1);
  }

  @Test
  void two_fingers_pinch() {
    BoundingBox at = box(page.picture());
    CDPSession session = page.page().context().newCDPSession(page.page());
    double x = at.x + at.width / 2;
    double y = at.y + at.height / 2;

    touch(session, "touchStart", x - 40, y, x + 40, y);
    for (int apart = 50; apart <= 120; apart += 10) {
      touch(session, "touchMove", x - apart, y, x + apart, y);
    }
    touch(session, "touchEnd");

    assertThat(zoom()).hasText("300%");
  }

  @Test
  void keys_zoom_and_arrows_move_what_is_larger_than_its_window() {
    page.page().locator("#frame").focus();
    page.page().keyboard().press("+");
    page.page().keyboard().press("+");
    assertThat(zoom()).hasText("225%");
    BoundingBox before = box(page.picture());

    page.page().keyboard().press("ArrowLeft");

    waitFor(() -> Math.abs(box(page.picture()).x - before.x - 60) < 1);
    page.page().keyboard().press("0");
    assertThat(zoom()).hasText("100%");
  }

  @Test
  void a_divider_parts_original_and_result() {
    page.button("Compare").click();
    Locator divider = page.page().getByLabel("Where original and result meet");
    divider.focus();
    page.page().keyboard().press("Home");
    assertThat(cut()).isEqualTo("inset(0px 0px 0px 0%)");
    page.page().keyboard().press("End");
    assertThat(cut()).isEqualTo("inset(0px 0px 0px 100%)");

    page.page().keyboard().press("c");

    assertThat(divider).isHidden();
    assertThat(cut()).isEqualTo("none");
  }

  private String cut() {
    return (String)
        page.page().locator("#result").evaluate("(result) => getComputedStyle(result).clipPath");
  }

  private Locator zoom() {
    return page.page().locator("#zoom-value");
  }

  private void waitFor(BooleanSupplier condition) {
    page.page().waitForCondition(condition);
  }

  /** Where a place of the window is in the picture, as a share of its width. */
  private double place(double x) {
    BoundingBox picture = box(page.picture());
    return (x - picture.x) / picture.width;
  }

  private static BoundingBox box(Locator locator) {
    return locator.boundingBox();
  }

  private static void touch(CDPSession session, String type, double... places) {
    JsonArray points = new JsonArray();
    for (int i = 0; i < places.length; i += 2) {
      JsonObject point = new JsonObject();
      point.addProperty("x", places[i]);
      point.addProperty("y", places[i + 1]);
      points.add(point);
    }
    JsonObject event = new JsonObject();
    event.addProperty("type", type);
    event.add("touchPoints", points);
    session.send("Input.dispatchTouchEvent", event);
  }
}
