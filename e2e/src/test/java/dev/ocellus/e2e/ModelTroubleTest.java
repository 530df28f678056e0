package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The models do not come as they should; the person is told, and can try again. */
@InBrowser
final class ModelTroubleTest {
  private static final String MODEL = "mobilenet_v2_1.0_224";

  private StaticSite site;
  private Path models;

  @BeforeEach
  void serve(OcellusServer server, Visit visit, @TempDir Path folder) {
    site = StaticCopy.of(server, folder);
    models = folder.resolve("models");
    visit
        .watch()
        .expect(
            "status of 40[45]|ERR_CONTENT_LENGTH_MISMATCH|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_FAILED");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void what_has_come_so_far_is_told_in_bytes_and_a_picture_given_meanwhile_is_kept(Visit visit) {
    Semaphore quarters = new Semaphore(1);
    site.deliver(
        MODEL,
        (file, body) -> {
          for (int quarter = 0; quarter < 4; quarter++) {
            await(quarters);
            int from = file.length * quarter / 4;
            body.write(file, from, file.length * (quarter + 1) / 4 - from);
            body.flush();
          }
        });
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("Getting the models");
    visit.page().waitForCondition(() -> page.progress() > 0);
    assertThat(page.progress()).isLessThan(0.3);
    assertThat(page.detail()).hasText(Pattern.compile("\\d+\\.\\d of \\d+\\.\\d MB"));
    quarters.release();
    visit.page().waitForCondition(() -> page.progress() > 0.2);
    page.choose(Drawn.MACAW);
    quarters.release(2);
    page.waitUntilSeen();
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void a_server_that_is_starting_is_waited_for(Visit visit) {
    visit.watch().expect("status of 503");
    site.loading(true);
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("The server is starting");
    page.choose(Drawn.MACAW);
    assertThat(page.detail()).hasText("It says that it will have the models soon");
    site.loading(false);

    page.waitUntilSeen();
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void nothing_is_said_of_a_start_that_failed_once_all_is_well(Visit visit) {
    visit.watch().expect("status of 503");
    OcellusPage page = OcellusPage.openUnready(visit, site.loading(true).origin());
    page.waitFor("The server is starting");
    page.askFor("Server");
    page.waitFor("There is no server");
    site.loading(false);

    page.askFor("Device");

    page.waitFor("Ready");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void a_call_that_waits_for_a_server_is_cancelled_by_its_signal(Visit visit) {
    visit.watch().expect("status of 503");
    Surface surface = Surface.open(visit, site.loading(true).origin());
    surface.load("{ where: 'device' }");

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/macaw.jpg');"
                + " const control = new AbortController();"
                + " const onProgress = (at) => at.stage === 'wait' && control.abort();"
                + " const { signal } = control;"
                + " return surface.told(eye.classify(picture, { signal, onProgress })); }");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
    site.loading(false);
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void a_weak_device_turns_to_the_server_when_that_has_started(OcellusServer server, Visit visit) {
    visit.watch().expect("status of 503");
    WeakDevice.LITTLE_MEMORY.applyTo(visit.context());
    Start start = Start.of(visit);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("The server is starting");

    start.end();

    page.waitFor("Ready");
    assertThat(page.detail()).hasText(WeakDevice.LITTLE_MEMORY.reason());
  }

  /** Answers as a server does that is starting. */
  private static void isStarting(Route route) {
    route.fulfill(new Route.FulfillOptions().setStatus(503).setHeaders(Map.of("Retry-After", "1")));
  }

  /** A server that says it is starting, for as long as it is to, and how often it was asked. */
  private record Start(AtomicBoolean under, AtomicInteger asked) {
    static Start of(Visit visit) {
      Start start = new Start(new AtomicBoolean(true), new AtomicInteger());
      visit.context().route(Pattern.compile("/(v2/health/ready|models/.*)$"), start::answer);
      return start;
    }

    private void answer(Route route) {
      asked.incrementAndGet();
      if (under.get()) {
        isStarting(route);
      } else {
        route.resume();
      }
    }

    void end() {
      under.set(false);
    }
  }

  @Test
  void a_server_that_is_asked_for_while_it_starts_is_waited_for(OcellusServer server, Visit visit) {
    visit.watch().expect("status of 503");
    Start start = Start.of(visit);
    OcellusPage page = OcellusPage.openUnready(visit, server.origin());
    page.waitFor("The server is starting");

    visit.page().waitForResponse("**/v2/health/ready", () -> page.askFor("Server"));
    page.waitFor("The server is starting");
    start.end();

    page.waitFor("Ready");
    assertThat(page.detail()).hasText("On the server, as asked.");
  }

  @Test
  void a_server_that_starts_is_not_waited_for_by_who_chooses_the_device(
      OcellusServer server, Visit visit) {
    visit.page().clock().install();
    OcellusPage page = OcellusPage.open(visit, server.origin());
    visit.watch().expect("status of 503");
    Start start = Start.of(visit);
    page.askFor("Server");
    page.waitFor("The server is starting");

    page.askFor("Device");

    page.waitFor("Ready");
    int asked = start.asked().get();
    visit.page().clock().runFor(10_000);
    assertThat(start.asked()).hasValue(asked);
    assertThat(page.detail()).hasText("On this device, as asked.");
  }

  @Test
  void a_server_that_starts_may_leave_an_attempt_without_an_answer(
      OcellusServer server, Visit visit) {
    visit.watch().expect("status of 503");
    AtomicInteger asked = new AtomicInteger();
    visit
        .context()
        .route(
            Pattern.compile("/v2/health/ready$"),
            route -> {
              switch (asked.incrementAndGet()) {
                case 1 -> isStarting(route);
                case 2 -> route.abort();
                default -> route.resume();
              }
            });
    Surface surface = Surface.open(visit, server.origin());

    assertThat(surface.load("{ where: 'server' }").where()).isEqualTo("server");
    assertThat(asked).hasValue(3);
  }

  @Test
  void loading_that_waits_for_a_server_is_cancelled_by_its_signal(
      OcellusServer server, Visit visit) {
    visit.watch().expect("status of 503");
    Start.of(visit);
    Surface surface = Surface.open(visit, server.origin());

    JsonObject told =
        surface.json(
            "() => { const control = new AbortController();"
                + " const onProgress = (at) => at.stage === 'wait' && control.abort();"
                + " const { signal } = control;"
                + " return surface.told(surface.load({ where: 'server', signal, onProgress })); }");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
  }

  @Test
  void new_labels_of_a_model_that_is_kept_are_all_that_comes(Visit visit) throws IOException {
    OcellusPage page = OcellusPage.open(visit, site.origin());
    Path index = models.resolve("index.json");
    JsonObject list = JsonParser.parseString(Files.readString(index)).getAsJsonObject();
    JsonObject labels = labels(list);
    String kept = Files.readString(models.resolve(labels.get("file").getAsString()));
    String other = kept.replaceFirst("\nmacaw\n", "\nbird of many colours\n");
    Files.writeString(models.resolve("other-labels.txt"), other);
    labels.addProperty("file", "other-labels.txt");
    labels.addProperty("bytes", other.getBytes(StandardCharsets.UTF_8).length);
    labels.addProperty("sha256", Release.sha256(other));
    Files.writeString(index, list.toString());

    visit.page().reload();

    page.waitFor("Ready");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("bird of many colours");
  }

  private static JsonObject labels(JsonObject list) {
    for (JsonElement model : list.getAsJsonArray("models")) {
      if (model.getAsJsonObject().get("labels") instanceof JsonObject labels) {
        return labels;
      }
    }
    throw new AssertionError("no model has labels in " + list);
  }

  @Test
  void who_does_not_want_to_wait_for_a_server_cancels(Visit visit) {
    visit.watch().expect("status of 503");
    OcellusPage page = OcellusPage.openUnready(visit, site.loading(true).origin());
    page.waitFor("The server is starting");
    page.choose(Drawn.MACAW);

    page.button("Cancel").click();

    page.waitFor("Cancelled");
    site.loading(false);
    page.button("Try again").click();
    page.waitUntilSeen();
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void a_damaged_model_is_named_and_fetched_again(Visit visit) {
    site.deliver(
        MODEL,
        (file, body) -> {
          file[file.length / 2] ^= 0x40;
          body.write(file);
        });
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("A model is damaged");
    assertThat(page.cause()).containsText(MODEL);
    assertRetryWorks(page);
  }

  @Test
  void a_model_that_breaks_off_is_fetched_again(Visit visit) {
    site.deliver(MODEL, (file, body) -> body.write(file, 0, file.length / 3));
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("The network does not answer");
    assertRetryWorks(page);
  }

  @Test
  void a_model_that_breaks_off_goes_on_where_it_was_cut(Visit visit) {
    List<Integer> sent = new CopyOnWriteArrayList<>();
    Semaphore halves = new Semaphore(0);
    site.withRanges()
        .deliver(
            MODEL,
            (rest, body) -> {
              sent.add(rest.length);
              body.write(rest, 0, rest.length / 2);
              body.flush();
              await(halves);
              if (sent.size() == 3) {
                body.write(rest, rest.length / 2, rest.length - rest.length / 2);
              }
            });
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());
    for (double has : new double[] {0.5, 0.75, 0.875}) {
      visit.page().waitForCondition(() -> page.progress() > has - 0.001);
      halves.release();
    }
    page.waitFor("Ready");

    assertThat(sent).hasSize(3);
    assertThat(sent.get(1)).isEqualTo(sent.get(0) - sent.get(0) / 2);
    assertThat(sent.get(2)).isEqualTo(sent.get(1) - sent.get(1) / 2);
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  @Test
  void what_has_come_before_it_broke_off_is_not_fetched_again(Visit visit) {
    List<Integer> sent = new CopyOnWriteArrayList<>();
    Semaphore halfHasCome = new Semaphore(0);
    site.withRanges()
        .deliver(
            MODEL,
            (rest, body) -> {
              sent.add(rest.length);
              if (sent.size() == 1) {
                body.write(rest, 0, rest.length / 2);
                body.flush();
                await(halfHasCome);
              }
            });
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());
    visit.page().waitForCondition(() -> page.progress() > 0.499);
    halfHasCome.release();
    page.waitFor("The network does not answer");
    assertThat(page.cause()).containsText("broke off after ");

    site.deliver(
        MODEL,
        (rest, body) -> {
          sent.add(rest.length);
          body.write(rest);
        });
    page.button("Try again").click();
    page.waitFor("Ready");

    assertThat(sent.get(sent.size() - 1)).isEqualTo(sent.get(0) - sent.get(0) / 2);
  }

  @Test
  void a_web_page_in_place_of_a_model_is_not_taken_for_one(Visit visit) {
    site.deliver(
        MODEL,
        (file, body) -> {
          byte[] html = "<!doctype html><title>Sign in</title>".getBytes(StandardCharsets.UTF_8);
          System.arraycopy(html, 0, file, 0, html.length);
          body.write(file);
        });
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("A model is damaged");
    assertRetryWorks(page);
  }

  @Test
  void without_a_network_the_person_is_told_and_can_try_again(Visit visit) {
    visit.page().route(url -> url.contains(MODEL), route -> route.abort("internetdisconnected"));
    OcellusPage page = OcellusPage.openUnready(visit, site.origin());

    page.waitFor("The network does not answer");
    visit.page().unrouteAll();
    assertRetryWorks(page);
  }

  private void assertRetryWorks(OcellusPage page) {
    site.deliverAsUsual();
    page.button("Try again").click();
    page.waitFor("Ready");
    page.look(Drawn.MACAW);
    assertThat(page.classes().first()).containsText("macaw");
  }

  private static void await(Semaphore permits) {
    try {
      assertThat(permits.tryAcquire(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
