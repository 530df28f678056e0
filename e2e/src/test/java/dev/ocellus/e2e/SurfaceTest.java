package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Published;
import dev.ocellus.e2e.harness.Visit;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The JavaScript interface, as a page of somebody else uses it. */
@InBrowser
final class SurfaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"Blob", "HTMLImageElement", "HTMLCanvasElement", "ImageBitmap", "ImageData"})
  void every_kind_of_source_is_looked_at(String kind, OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    Answer seen =
        Answer.of(
            surface.text(
                "async kind => eye.classify(await surface.sources[kind]('/pictures/macaw.jpg'))",
                kind));
    Answer faces =
        Answer.of(
            surface.text(
                "async kind => eye.faces(await surface.sources[kind]('/pictures/friends.jpg'))",
                kind));

    assertThat(seen.best().label()).isEqualTo("macaw");
    assertThat(seen.where()).isEqualTo("device");
    assertThat(faces.faces()).hasSize(2);
    assertThat(faces.image()).isEqualTo(new Answer.Size(560, 560));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Blob", "HTMLImageElement", "HTMLCanvasElement", "ImageBitmap", "ImageData"})
  void every_kind_of_source_can_be_sent_to_the_server(
      String kind, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'server' }");

    Answer seen =
        Answer.of(
            surface.text(
                "async kind => eye.classify(await surface.sources[kind]('/pictures/macaw.jpg'))",
                kind));

    assertThat(seen.best().label()).isEqualTo("macaw");
    assertThat(seen.where()).isEqualTo("server");
  }

  @Test
  void the_number_of_classes_is_the_callers_choice(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    Answer three =
        Answer.of(
            surface.text(
                "async url => eye.classify(await surface.picture(url), { top: 3 })",
                "/pictures/husky.jpg"));

    assertThat(three.classes()).hasSize(3);
    assertThat(three.classes())
        .isSortedAccordingTo((a, b) -> Double.compare(b.probability(), a.probability()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"both", "centre", "whole"})
  void device_and_server_see_the_same_in_the_views_that_are_asked_for(
      String views, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());

    assertTheSameIsSeen(surface, "/pictures/office.jpg", views, 12);
  }

  @ParameterizedTest
  @ValueSource(strings = {"both", "centre", "whole"})
  void device_and_server_see_the_same_of_grace_hopper_with_the_published_model(
      String views, @Published OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.servePhotographs();

    assertTheSameIsSeen(surface, "/shared/images/grace_hopper.jpg", views, 1001);
  }

  /** Of the same pixels, probabilities of all classes. */
  private static void assertTheSameIsSeen(Surface surface, String url, String views, int classes) {
    String look =
        "async url => eye.classify(await surface.png(url), { views: '%s', top: %d })"
            .formatted(views, classes);
    surface.load("{ where: 'device' }");
    Answer onDevice = Answer.of(surface.text(look, url));
    surface.load("{ where: 'server' }");
    Answer onServer = Answer.of(surface.text(look, url));

    assertThat(onDevice.views()).isEqualTo(views).isEqualTo(onServer.views());
    assertThat(onDevice.classes()).hasSize(classes);
    assertThat(probabilities(onDevice)).containsExactly(probabilities(onServer), within(1e-3));
  }

  /** In the classes' own order. */
  private static double[] probabilities(Answer seen) {
    return seen.classes().stream()
        .sorted(Comparator.comparingInt(Answer.Label::index))
        .mapToDouble(Answer.Label::probability)
        .toArray();
  }

  @Test
  void views_that_there_are_not_are_refused(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/husky.jpg');"
                + " return surface.told(eye.classify(picture, { views: 'center' })); }");

    assertThat(told.get("code").getAsString()).isEqualTo("bad-option");
    assertThat(told.get("message").getAsString())
        .isEqualTo("the option views is center; it must be both, centre or whole");
  }

  @Test
  void the_least_size_of_a_face_is_the_callers_choice(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    Answer large =
        Answer.of(
            surface.text(
                "async url => eye.faces(await surface.picture(url), { minSize: 120 })",
                "/pictures/friends.jpg"));

    assertThat(large.faces()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "server"})
  void a_listener_that_throws_does_not_end_the_call(
      String where, OcellusServer server, Visit visit) {
    visit.watch().expect("the listener's own mistake");
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: '" + where + "' }");

    Answer seen =
        Answer.of(
            surface.text(
                "async url => eye.classify(await surface.picture(url),"
                    + " { onProgress() { throw \"the listener's own mistake\"; } })",
                "/pictures/macaw.jpg"));

    assertThat(seen.best().label()).isEqualTo("macaw");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eye.classify(picture, { top: 0 }) | bad-option",
        "eye.classify(picture, { top: 10001 }) | bad-option",
        "eye.classify(picture, { top: 'many' }) | bad-option",
        "eye.faces(picture, { minSize: -1 }) | bad-option",
        "eye.faces(picture, { thresholds: [0.5] }) | bad-option",
        "eye.faces(picture, { thresholds: [0.6, 0.7, 7] }) | bad-option",
        "eye.classify('a text') | unsupported",
        "eye.classify(null) | unsupported",
        "eye.classify(undefined) | unsupported",
        "eye.faces({}) | unsupported",
        "eye.classify(new Blob(['no picture'])) | unreadable",
        "eye.faces(new Blob([])) | unreadable",
        "surface.load({ where: 'moon' }) | bad-option",
        "surface.load({ budgetMs: -5 }) | bad-option",
        "surface.load({ threads: 0 }) | bad-option",
        "surface.load({ threads: 1.5 }) | bad-option",
        "surface.load({ threads: 65 }) | bad-option",
        "surface.load({ threads: 'two' }) | bad-option"
      })
  void a_call_that_cannot_work_is_rejected_with_its_code(
      String call, String code, OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/husky.jpg');"
                + " return surface.told((async () => "
                + call
                + ")()); }");

    assertThat(told.get("isError")).as("%s", told).isNotNull();
    assertThat(told.get("isError").getAsBoolean()).isTrue();
    assertThat(told.get("code").getAsString()).as("%s", told).isEqualTo(code);
    assertThat(told.get("message").getAsString()).hasSizeGreaterThan(10);
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void a_call_is_cancelled_by_its_signal_and_the_next_one_works(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/crowd.jpg');"
                + " const control = new AbortController();"
                + " const onProgress = (at) => at.stage === 'compute' && control.abort();"
                + " return surface.told(eye.faces(picture, { signal: control.signal, onProgress }));"
                + "}");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void a_signal_that_was_given_already_cancels_at_once(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/friends.jpg');"
                + " return surface.told(eye.faces(picture, { signal: AbortSignal.abort() })); }");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
  }

  @Test
  void progress_goes_from_download_to_computation_and_never_back(
      OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());

    String wrong =
        surface.text(
            "async () => { const events = [];"
                + " const onProgress = (at) => events.push({ ...at });"
                + " window.eye = await surface.load({ where: 'device', onProgress });"
                + " await eye.faces(await surface.picture('/pictures/crowd.jpg'));"
                + " const of = (stage) => events.filter((at) => at.stage === stage);"
                + " const rises = (list, key) => list.every((at, i) => i === 0"
                + "   || at[key] >= list[i - 1][key]);"
                + " const wrong = [];"
                + " const models = new Set(of('download').map((at) => at.model));"
                + " if (!models.size) wrong.push('no download was told of');"
                + " for (const model of models) {"
                + "   const own = of('download').filter((at) => at.model === model);"
                + "   if (!rises(own, 'loaded')) wrong.push(model + ' goes back');"
                + "   if (!own.every((at) => at.total > 0 && at.loaded <= at.total))"
                + "     wrong.push(model + ' has more than it has');"
                + "   if (own.at(-1).loaded !== own.at(-1).total) wrong.push(model + ' ends early');"
                + " }"
                + " if (of('compute').at(-1)?.fraction !== 1) wrong.push('computation was not told of');"
                + " if (!rises(of('compute'), 'fraction')) wrong.push('computation goes back');"
                + " return wrong.length ? [...wrong, ...events] : []; }",
            null);

    assertThat(wrong).isEqualTo("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "server"})
  void annotate_gives_a_png_with_a_green_box_around_every_face(
      String where, OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: '" + where + "' }");

    String base64 =
        surface.text(
            "async url => { const picture = await surface.picture(url);"
                + " const png = await eye.annotate(picture, await eye.faces(picture));"
                + " if (!(png instanceof Blob) || png.type !== 'image/png') throw new Error(png);"
                + " return surface.base64(png); }",
            "/pictures/office.jpg");

    Greens.assertBoxes(Images.ofBase64(base64), FaceReference.of(Drawn.OFFICE, server));
  }

  @Test
  void a_closed_eye_looks_at_nothing_and_a_new_one_does(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/crowd.jpg');"
                + " const underWay = surface.told(eye.faces(picture)); eye.close();"
                + " return { underWay: await underWay,"
                + "   later: await surface.told(eye.classify(picture)) }; }");

    for (String call : new String[] {"underWay", "later"}) {
      assertThat(told.getAsJsonObject(call).get("code").getAsString())
          .as(call)
          .isEqualTo("cancelled");
    }
    surface.load("{ where: 'device' }");
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
  }

  @Test
  void two_calls_at_once_both_get_their_own_answer(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject both =
        surface.json(
            "async () => { const pictures = await Promise.all("
                + " ['/pictures/macaw.jpg', '/pictures/retriever.jpg'].map(surface.picture));"
                + " const [first, second] = await Promise.all(pictures.map((p) => eye.classify(p)));"
                + " return { first: first.classes[0].label, second: second.classes[0].label }; }");

    assertThat(both.get("first").getAsString()).isEqualTo("macaw");
    assertThat(both.get("second").getAsString()).isEqualTo("golden retriever");
  }

  @Test
  void device_and_server_give_the_same_form(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    String form =
        "async () => { const form = (value) => Array.isArray(value) ? [form(value[0])]"
            + " : value && typeof value === 'object'"
            + "   ? Object.fromEntries(Object.entries(value).map(([k, v]) => [k, form(v)]))"
            + " : typeof value;"
            + " const picture = await surface.picture('/pictures/friends.jpg');"
            + " return [form(await eye.classify(picture)), form(await eye.faces(picture))]; }";

    surface.load("{ where: 'device' }");
    String onDevice = surface.text(form, null);
    surface.load("{ where: 'server' }");
    String onServer = surface.text(form, null);

    assertThat(onDevice).isEqualTo(onServer).contains("mouthLeft", "probability", "decodeMs");
  }

  private static Surface onDevice(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'device' }");
    return surface;
  }
}
