package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForFunctionOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.Visit;
import dev.ocellus.e2e.harness.WholeBrowser;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Looking through the camera: a picture as if it were filmed, or the fake cameras that only the
 * whole browser has.
 */
@InBrowser
final class CameraTest {
  private static final double MEGABYTE = 1 << 20;
  private static final double MOST_GROWTH = 1;
  private static final int EARLY = 60;
  private static final int LATE = Integer.getInteger("ocellus.camera.requests", 750);

  /**
   * Remembers every stream the page was given, how many requests its workers have had, and have at
   * once, and in which views the camera's frames are classified.
   */
  private static final String WATCHED =
      """
      window.streams = [];
      window.mostInFlight = 0;
      window.views = [];
      window.lookedAt = 0;
      const media = navigator.mediaDevices;
      const getUserMedia = media?.getUserMedia.bind(media);
      if (media) media.getUserMedia = async (wishes) => {
        const stream = await getUserMedia(wishes);
        streams.push(stream);
        return stream;
      };
      const { postMessage } = Worker.prototype;
      const inFlight = new Map();
      Worker.prototype.postMessage = function (message, ...rest) {
        if (message?.task && message.task !== 'cancel') {
          if (!inFlight.has(this)) {
            inFlight.set(this, new Set());
            this.addEventListener('message', ({ data }) => {
              if (data.kind === 'DONE' || data.kind === 'FAILED') {
                inFlight.get(this).delete(data.id);
                lookedAt++;
              }
            });
          }
          inFlight.get(this).add(message.id);
          if (document.getElementById('camera').open) {
            mostInFlight = Math.max(mostInFlight, inFlight.get(this).size);
            if (message.task === 'classify') views.push(message.views);
          }
        }
        return postMessage.call(this, message, ...rest);
      };
      """;

  /** A camera before which a picture stands still. */
  private static final String FILMED =
      """
      navigator.mediaDevices.getUserMedia = async () => {
        const canvas = document.createElement('canvas');
        canvas.width = WIDTH;
        canvas.height = WIDTH * 3 / 4;
        const picture = await createImageBitmap(await (await fetch('/filmed.jpg')).blob());
        const { width, height } = canvas;
        const show = () => canvas.getContext('2d').drawImage(picture, 0, 0, width, height);
        show();
        setInterval(show, 1000 / RATE);
        const stream = canvas.captureStream(RATE);
        streams.push(stream);
        return stream;
      };
      """;

  /** When it is losing, the next frame is held until there is another camera, and then lost. */
  private static final String LOSING =
      """
      window.losing = false;
      window.held = false;
      const grab = window.createImageBitmap;
      window.createImageBitmap = async (source, ...rest) => {
        if (losing && source instanceof HTMLVideoElement) {
          losing = false;
          held = true;
          while (streams.length < 2) await new Promise((later) => setTimeout(later, 10));
          held = false;
          throw new DOMException('The video has no frame', 'InvalidStateError');
        }
        return grab(source, ...rest);
      };
      """;

  /** The engine's worker starts no other threads then. */
  private static final String ONE_CORE =
      "Object.defineProperty(navigator, 'hardwareConcurrency', { value: 1 });";

  /** Begins to measure what the page and its worker hold, while the video stands still. */
  private static final String MEASURING =
      """
      async (name) => {
        const video = document.querySelector('video');
        video.pause();
        window[name] = performance.measureUserAgentSpecificMemory().then(({ breakdown }) =>
          breakdown.reduce((sum, { bytes }) => sum + bytes, 0));
        await new Promise((later) => setTimeout(later, 2000));
        video.play();
      }
      """;

  /** Frames are small, so that many of them take little time; what is kept of each counts. */
  @Test
  @WholeBrowser
  void frames_are_looked_at_one_at_a_time_and_nothing_piles_up(OcellusServer server, Visit visit) {
    Page page = visit.page();
    visit.context().route("**/ocellus/wasm/worker.js", CameraTest::withOneThread);
    CameraWindow camera = film(server, visit, 320, 60);
    camera.start();
    camera.waitFor("watching");
    waitUntilLookedAt(page, EARLY);
    page.evaluate(MEASURING, "early");
    waitUntilLookedAt(page, LATE);
    page.evaluate(MEASURING, "late");
    double growth = number(page, "async () => await late - await early") / MEGABYTE;

    assertThat(growth).isLessThan(MOST_GROWTH);
    assertThat(camera.figure("rate")).matches("\\d+\\.\\d");
    assertThat(camera.marks()).not().hasCount(0);
    assertThat(page.evaluate("() => mostInFlight")).isEqualTo(1);
    camera.close();
    assertDark(page);
  }

  /** While threads sleep, the browser takes a minute to measure what they hold. */
  private static void withOneThread(Route route) {
    APIResponse response = route.fetch();
    route.fulfill(
        new Route.FulfillOptions().setResponse(response).setBody(ONE_CORE + response.text()));
  }

  private static void waitUntilLookedAt(Page page, int frames) {
    page.waitForFunction(
        "frames => lookedAt >= frames", frames, new WaitForFunctionOptions().setTimeout(600_000));
  }

  @Test
  void faces_are_framed_where_they_are_and_counted(OcellusServer server, Visit visit) {
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");

    assertThat(camera.marks()).not().hasCount(0);
    assertThat(visit.page().locator("#camera-faces")).not().hasText("–");
    List<?> middles =
        (List<?>)
            camera
                .marks()
                .evaluateAll(
                    "all => [document.getElementById('camera-faces').textContent,"
                        + " ...all.map(one => one.x.baseVal.value + one.width.baseVal.value / 2)]");
    assertThat(middles.remove(0)).isEqualTo(Integer.toString(middles.size()));
    List<Answer.Box> faces =
        FaceReference.of(Drawn.OFFICE, server).faces().stream()
            .map(FaceReference.Face::box)
            .toList();
    double scale = 640.0 / Images.size(Drawn.OFFICE).width();
    assertThat(middles)
        .allSatisfy(
            middle ->
                assertThat(faces)
                    .anySatisfy(
                        box ->
                            assertThat(((Number) middle).doubleValue())
                                .isBetween(box.x() * scale, (box.x() + box.width()) * scale)));
    assertThat(visit.page().locator("#camera-class")).not().hasText("–");
  }

  @Test
  void frames_are_classified_in_one_view(OcellusServer server, Visit visit) {
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");
    visit.page().waitForFunction("() => views.length >= 2");

    assertThat(visit.page().evaluate("() => [...new Set(views)].join()")).isEqualTo("centre");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Close", "Escape", "hidden", "pagehide"})
  void the_cameras_light_goes_off(String how, OcellusServer server, Visit visit) {
    Page page = visit.page();
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");
    assertThat(page.evaluate("() => streams.length")).isEqualTo(1);

    switch (how) {
      case "Close" -> camera.close();
      case "Escape" -> page.keyboard().press("Escape");
      case "hidden" ->
          page.evaluate(
              "() => { Object.defineProperty(document, 'visibilityState',"
                  + " { value: 'hidden', configurable: true });"
                  + " document.dispatchEvent(new Event('visibilitychange')); }");
      default -> page.evaluate("() => { dispatchEvent(new Event('pagehide')); }");
    }

    assertDark(page);
    if (how.equals("hidden")) {
      assertThat(camera.words()).hasText("The camera was switched off while this page was hidden.");
      page.evaluate("() => { delete document.visibilityState; }");
      camera.button("Try again").click();
      camera.waitFor("watching");
      camera.close();
      assertDark(page);
    }
  }

  @Test
  @WholeBrowser
  void a_camera_that_comes_after_the_window_was_closed_is_switched_off(
      OcellusServer server, Visit visit) {
    visit
        .page()
        .addInitScript(
            "const slow = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);"
                + " navigator.mediaDevices.getUserMedia = async (wishes) => {"
                + " await new Promise((done) => { window.agree = done; }); return slow(wishes); };");
    CameraWindow camera = open(server, visit);
    camera.start();
    camera.waitFor("starting");
    assertThat(Accessibility.broken(visit.page())).isEmpty();

    camera.close();
    visit.page().evaluate("() => agree()");
    visit.page().waitForFunction("() => streams.length === 1");

    assertDark(visit.page());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NotAllowedError | This page may not use the camera. Allow it beside the address of the"
            + " page, then try again.",
        "NotFoundError | No camera was found. Connect one, then try again.",
        "NotReadableError | The camera does not answer; another program may be using it. Close"
            + " that one, then try again."
      })
  void without_a_camera_the_person_is_told_what_to_do(
      String error, String words, OcellusServer server, Visit visit) {
    CameraWindow camera = film(server, visit);
    visit
        .page()
        .evaluate(
            "error => { const real = navigator.mediaDevices.getUserMedia;"
                + " navigator.mediaDevices.getUserMedia = async () => {"
                + " if (window.works) return real();"
                + " throw new DOMException('', error); }; }",
            error);

    camera.start();

    assertThat(camera.words()).hasText(words);
    assertThat(camera.button("Try again")).isFocused();
    visit.page().evaluate("() => { window.works = true; }");
    visit.page().keyboard().press("Enter");
    camera.waitFor("watching");
  }

  @Test
  @WholeBrowser
  void a_refusal_by_the_browser_is_a_refusal(OcellusServer server, Visit visit) {
    CameraWindow camera = CameraWindow.open(visit, server.origin());

    camera.start();

    camera.waitFor("refused");
    assertThat(Accessibility.broken(visit.page())).isEmpty();
  }

  @Test
  void a_page_that_is_not_secure_says_so(OcellusServer server, Visit visit) {
    visit
        .page()
        .addInitScript("Object.defineProperty(navigator, 'mediaDevices', { value: undefined });");
    CameraWindow camera = CameraWindow.open(visit, server.origin());

    camera.start();

    assertThat(camera.words())
        .hasText(
            "Browsers give secure pages alone a camera. Open this page with https, or on this"
                + " machine as localhost.");
  }

  @Test
  void a_camera_that_is_unplugged_is_missed(OcellusServer server, Visit visit) {
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");

    visit.page().evaluate("() => streams[0].getTracks()[0].dispatchEvent(new Event('ended'))");

    assertThat(camera.words()).hasText("The camera went away. Connect it, then try again.");
  }

  @Test
  @WholeBrowser
  void the_next_camera_takes_the_place_of_the_one_before(OcellusServer server, Visit visit) {
    CameraWindow camera = open(server, visit);
    camera.start();
    camera.waitFor("watching");

    camera.button("Other camera").click();
    visit.page().waitForFunction("() => streams.length === 2");
    camera.waitFor("watching");

    List<?> ids =
        (List<?>)
            visit
                .page()
                .evaluate("() => streams.map(s => s.getTracks()[0].getSettings().deviceId)");
    assertThat(ids.get(0)).isNotEqualTo(ids.get(1));
    assertThat(visit.page().evaluate("() => streams[0].getTracks()[0].readyState"))
        .isEqualTo("ended");
    assertThat(visit.page().evaluate("() => mostInFlight")).isEqualTo(1);
  }

  @Test
  @WholeBrowser
  void a_frame_that_is_lost_with_its_camera_is_no_failure(OcellusServer server, Visit visit) {
    visit.context().addInitScript(LOSING);
    CameraWindow camera = open(server, visit);
    camera.start();
    camera.waitFor("watching");
    visit.page().evaluate("() => { losing = true; }");
    visit.page().waitForFunction("() => held");

    camera.button("Other camera").click();
    visit.page().waitForFunction("() => streams.length === 2 && !held");

    camera.waitFor("watching");
    assertThat(visit.page().evaluate("() => mostInFlight")).isEqualTo(1);
  }

  @Test
  void a_picture_taken_is_looked_at_like_any_other(OcellusServer server, Visit visit) {
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");

    camera.button("Take this picture").click();

    OcellusPage page = new OcellusPage(visit.page());
    page.waitUntilSeen();
    assertThat(visit.page().locator("#caption")).containsText("Camera 20");
    assertThat(page.faces()).not().hasCount(0);
    assertDark(visit.page());
  }

  @Test
  @WholeBrowser
  void the_keyboard_is_enough(OcellusServer server, Visit visit) {
    Page page = visit.page();
    CameraWindow camera = open(server, visit);
    page.locator(".use-camera").first().focus();
    page.keyboard().press("Enter");
    camera.waitFor("watching");
    assertThat(camera.button("Take this picture")).isFocused();

    page.keyboard().press("Shift+Tab");
    assertThat(camera.button("Other camera")).isFocused();
    page.keyboard().press("Enter");
    page.waitForFunction("() => streams.length === 2");
    camera.waitFor("watching");
    page.keyboard().press("Escape");

    assertThat(camera.element()).isHidden();
    assertThat(page.locator(".use-camera").first()).isFocused();
    assertDark(page);
  }

  @Test
  void the_window_speaks_german(OcellusServer server, Visit visit) {
    Page page = visit.page();
    CameraWindow camera = film(server, visit);
    page.getByText("Deutsch").click();
    assertThat(page.locator("html")).hasAttribute("lang", "de");

    camera.start();
    camera.waitFor("watching");
    assertThat(camera.element()).hasAttribute("aria-labelledby", "camera-title");
    assertThat(camera.element().locator("dt"))
        .hasText(new String[] {"Gesichter", "Bilder pro Sekunde", "Zeit je Bild", "Es zeigt"});
    assertThat(page.locator("#camera-rate")).hasText(Pattern.compile("\\d+,\\d"));
    assertThat(camera.element().locator("button:visible"))
        .hasText(new String[] {"Schließen", "Dieses Bild aufnehmen"});
    page.evaluate("() => streams[0].getTracks()[0].dispatchEvent(new Event('ended'))");
    assertThat(camera.words())
        .hasText("Die Kamera ist weg. Schließ sie an und versuch es noch einmal.");
    camera.button("Noch einmal").click();
    camera.waitFor("watching");
    camera.button("Dieses Bild aufnehmen").click();

    assertThat(page.locator("#caption")).containsText("Kamera 20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NotAllowedError | Diese Seite darf die Kamera nicht benutzen. Erlaube sie neben der"
            + " Adresse der Seite und versuch es noch einmal.",
        "NotFoundError | Keine Kamera gefunden. Schließ eine an und versuch es noch einmal.",
        "NotReadableError | Die Kamera antwortet nicht; vielleicht benutzt sie ein anderes"
            + " Programm. Schließ es und versuch es noch einmal."
      })
  void what_to_do_without_a_camera_is_said_in_german(
      String error, String words, OcellusServer server, Visit visit) {
    visit
        .page()
        .addInitScript(
            "navigator.mediaDevices.getUserMedia = async () => {"
                + " throw new DOMException('', '%s'); };".formatted(error));
    CameraWindow camera = open(server, visit);
    visit.page().getByText("Deutsch").click();
    assertThat(visit.page().locator("html")).hasAttribute("lang", "de");

    camera.start();

    assertThat(camera.words()).hasText(words);
  }

  @Test
  void why_frames_cannot_be_looked_at_is_said_in_german_too(OcellusServer server, Visit visit) {
    visit.watch().expect("status of 404");
    CameraWindow camera = film(server, visit);
    visit.page().getByText("Deutsch").click();
    assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
    visit
        .page()
        .evaluate(
            "async () => { for (const name of await caches.keys()) await caches.delete(name); }");
    visit.context().route("**/models/*.pb", route -> route.fulfill(missing()));

    camera.start();
    camera.waitFor("failed");
    assertThat(Accessibility.broken(visit.page())).isEmpty();

    assertThat(camera.words())
        .containsText("Die Bilder der Kamera lassen sich nicht ansehen. Ein Modell fehlt.");
    assertThat(visit.page().locator("#camera-cause")).hasAttribute("lang", "en");
    assertThat(camera.button("Noch einmal")).isFocused();
  }

  private static Route.FulfillOptions missing() {
    return new Route.FulfillOptions().setStatus(404);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void every_view_keeps_the_rules_and_fits(ColorScheme colors, OcellusServer server, Visit visit) {
    Page page = visit.page();
    visit.in(colors);
    CameraWindow camera = film(server, visit);
    camera.start();
    camera.waitFor("watching");

    for (int[] size : new int[][] {{320, 640}, {390, 844}, {768, 1024}, {1440, 900}, {844, 390}}) {
      page.setViewportSize(size[0], size[1]);
      page.waitForFunction(
          "() => camera.scrollWidth <= camera.clientWidth"
              + " && camera.scrollHeight <= camera.clientHeight");
      picture(page, "camera-" + colors + "-" + size[0]);
    }
    assertThat(Accessibility.broken(page)).isEmpty();
    page.evaluate("() => streams[0].getTracks()[0].dispatchEvent(new Event('ended'))");
    camera.waitFor("gone");
    assertThat(Accessibility.broken(page)).isEmpty();
    picture(page, "camera-gone-" + colors);
  }

  private static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(Project.SCREENSHOTS.resolve(name + ".png")));
  }

  private static double number(Page page, String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  private static void assertDark(Page page) {
    page.waitForFunction(
        "() => streams.every(s => s.getTracks().every(t => t.readyState === 'ended'))");
  }

  private static CameraWindow film(OcellusServer server, Visit visit) {
    return film(server, visit, 640, 25);
  }

  private static CameraWindow film(OcellusServer server, Visit visit, int width, int rate) {
    visit
        .page()
        .route(
            url -> url.equals(server.origin() + "/filmed.jpg"),
            route ->
                route.fulfill(
                    new Route.FulfillOptions().setPath(Drawn.OFFICE).setContentType("image/jpeg")));
    String filmed = FILMED.replace("WIDTH", "" + width).replace("RATE", "" + rate);
    visit.page().addInitScript(WATCHED + filmed);
    return CameraWindow.open(visit, server.origin());
  }

  private static CameraWindow open(OcellusServer server, Visit visit) {
    visit.context().grantPermissions(List.of("camera"));
    visit.page().addInitScript(WATCHED);
    return CameraWindow.open(visit, server.origin());
  }

  /** The camera's window, in the words of the person before it. */
  private record CameraWindow(Page page) {
    static CameraWindow open(Visit visit, String origin) {
      OcellusPage.open(visit, origin);
      return new CameraWindow(visit.page());
    }

    void start() {
      page.locator(".use-camera").first().click();
    }

    void close() {
      button("Close").click();
    }

    void waitFor(String view) {
      assertThat(element()).hasAttribute("data-view", view);
    }

    Locator element() {
      return page.locator("#camera");
    }

    Locator marks() {
      return page.locator("#camera-marks rect");
    }

    Locator words() {
      return page.locator("#camera [data-when]:visible");
    }

    String figure(String name) {
      return page.locator("#camera-" + name).innerText();
    }

    Locator button(String name) {
      return element()
          .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
  }
}
