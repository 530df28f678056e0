package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Route;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake of an embedding page is told in words that say what to do. */
@InBrowser
final class ErrorMessagesTest {
  private static final String POLICY = "the page's Content Security Policy does not allow ";
  private static final String OTHER_ORIGIN =
      " holds a picture of another origin, which this page may not read; set"
          + " crossorigin=\"anonymous\" on the element that loads it, before its src, and have its"
          + " server allow pages of ";

  private Path folder;
  private StaticSite site;

  @BeforeEach
  void serve(OcellusServer server, @TempDir Path folder) throws IOException {
    this.folder = folder;
    Surface.copyTo(folder);
    site = StaticCopy.of(server, folder);
  }

  @AfterEach
  void stop() {
    site.close();
  }

  @Test
  void a_picture_or_canvas_of_another_origin_asks_for_crossorigin(Visit visit) {
    try (StaticSite other = new StaticSite(folder)) {
      visit.watch().allow(other.origin());
      site.policy("img-src 'self' blob: data:", "img-src * blob: data:");
      Surface surface = open(visit);
      String image =
          "const image = new Image(); image.src = '"
              + other.origin()
              + "/pictures/macaw.jpg'; await image.decode();";

      assertThat(told(surface, image + " return eye.classify(image);"))
          .isEqualTo("unreadable: the HTMLImageElement" + OTHER_ORIGIN + site.origin());
      assertThat(
              told(
                  surface,
                  image
                      + " const canvas = document.createElement('canvas');"
                      + " canvas.getContext('2d').drawImage(image, 0, 0);"
                      + " return eye.faces(canvas);"))
          .isEqualTo("unreadable: the HTMLCanvasElement" + OTHER_ORIGIN + site.origin());
    }
  }

  @Test
  void an_svg_without_size_is_named(Visit visit) throws IOException {
    Files.writeString(
        folder.resolve("bare.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg'><circle r='9'/></svg>");
    Surface surface = open(visit);

    assertThat(
            told(
                surface,
                "const image = new Image(); image.src = '/bare.svg'; await image.decode();"
                    + " return eye.classify(image);"))
        .isEqualTo(
            "unreadable: the HTMLImageElement shows an SVG that has no size; give its root element"
                + " a width and a height");
  }

  @Test
  void nothing_is_no_picture(Visit visit) {
    Surface surface = open(visit);

    assertThat(told(surface, "return eye.classify(null);"))
        .isEqualTo(
            "unsupported: no picture was given (null); give a Blob, a File, an ArrayBuffer, an"
                + " img, a video, a VideoFrame, a canvas, an ImageBitmap or ImageData");
  }

  @Test
  void bytes_a_frame_and_an_image_that_is_still_loading_are_taken(Visit visit) {
    Surface surface = open(visit);
    String bytes = "const bytes = await (await fetch('/pictures/macaw.jpg')).arrayBuffer();";
    String label = " return { label: (await eye.classify(source)).classes[0].label };";

    for (String source :
        new String[] {
          bytes + " const source = bytes;",
          bytes + " const source = new Uint8Array(bytes);",
          bytes
              + " const source = new VideoFrame(await createImageBitmap(new Blob([bytes])),"
              + "   { timestamp: 0 });",
          "const source = new Image(); source.src = '/pictures/macaw.jpg?late';"
        }) {
      assertThat(surface.json("async () => { " + source + label + " }").get("label").getAsString())
          .as(source)
          .isEqualTo("macaw");
    }
  }

  @Test
  void a_policy_without_webassembly_is_told_what_to_add(Visit visit) {
    site.policy(" 'wasm-unsafe-eval'", "");

    assertThat(loading(visit))
        .isEqualTo(
            "unsupported: " + POLICY + "WebAssembly; add 'wasm-unsafe-eval' to its script-src");
  }

  @Test
  void a_policy_without_workers_is_told_what_to_add(Visit visit) {
    site.policy("worker-src 'self'", "worker-src 'none'");

    assertThat(loading(visit))
        .isEqualTo("unsupported: " + POLICY + "the worker; add worker-src 'self'");
  }

  @Test
  void a_proxy_that_takes_less_than_the_server_is_told_to_take_more(
      OcellusServer server, Visit visit) {
    visit.watch().expect("status of 413");
    visit
        .page()
        .route(
            "**/api/v1/classify?*",
            route ->
                route.fulfill(
                    new Route.FulfillOptions()
                        .setStatus(413)
                        .setContentType("text/html")
                        .setBody("<html><h1>413 Request Entity Too Large</h1></html>")));
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'server' }");

    assertThat(told(surface, "return eye.classify(await surface.picture('/pictures/macaw.jpg'));"))
        .isEqualTo(
            "too-large: HTTP 413: what stands before the server takes no picture so large; raise"
                + " its limit (nginx: client_max_body_size 12m)");
  }

  @Test
  void a_call_that_was_aborted_gives_the_reason(Visit visit) {
    Surface surface = open(visit);

    JsonObject seen =
        surface.json(
            "async () => { const control = new AbortController();"
                + " const call = eye.classify(await surface.picture('/pictures/macaw.jpg'),"
                + "   { signal: control.signal });"
                + " control.abort(new Error('the dialog was closed'));"
                + " return call.catch(({ code, cause }) => ({ code, why: cause.message })); }");

    assertThat(seen.get("code").getAsString()).isEqualTo("cancelled");
    assertThat(seen.get("why").getAsString()).isEqualTo("the dialog was closed");
  }

  @Test
  void a_frame_that_was_closed_is_told_with_a_code(Visit visit) {
    Surface surface = open(visit);

    assertThat(
            told(
                surface,
                "const canvas = new OffscreenCanvas(9, 9); canvas.getContext('2d');"
                    + " const frame = new VideoFrame(canvas, { timestamp: 0 });"
                    + " frame.close(); return eye.classify(frame);"))
        .startsWith("unreadable: the VideoFrame cannot be read (");
  }

  @Test
  void a_call_that_waits_for_an_image_ends_with_its_signal_or_with_the_eye(Visit visit) {
    visit.page().route("**/never.jpg", route -> {});
    Surface surface = open(visit);
    String image = "const image = new Image(); image.src = '/never.jpg';";

    assertThat(
            told(
                surface,
                image
                    + " const control = new AbortController();"
                    + " const call = eye.classify(image, { signal: control.signal });"
                    + " control.abort(); return call;"))
        .isEqualTo("cancelled: the call was cancelled");
    assertThat(told(surface, image + " const call = eye.faces(image); eye.close(); return call;"))
        .isEqualTo("cancelled: the call was cancelled");
  }

  @Test
  void a_policy_without_trusted_types_of_ours_is_told_what_to_add(Visit visit) {
    site.policy(
        "require-trusted-types-for 'script'",
        "require-trusted-types-for 'script'; trusted-types somebody");

    assertThat(loading(visit))
        .isEqualTo("unsupported: " + POLICY + "Trusted Types of ours; add trusted-types ocellus");
  }

  @Test
  void an_option_that_resembles_none_is_told_once_and_without_a_guess(Visit visit) {
    assertThat(
            warning(
                visit,
                "for (let i = 0; i < 3; i++)"
                    + " await eye.classify(new ImageData(1, 1), { zzzzzz: 1 });"))
        .contains("Ocellus: classify has no option zzzzzz. It takes top, views");
  }

  @Test
  void a_misspelt_option_is_told_with_the_one_that_is_meant(Visit visit) {
    assertThat(warning(visit, "(await surface.load({ where: 'device', tread: 1 })).close();"))
        .contains("Ocellus: load has no option tread; did you mean threads? It takes where");
  }

  /** The one warning of an option that a script gets. */
  private String warning(Visit visit, String body) {
    Surface surface = open(visit);
    visit.watch().expect("has no option");
    surface.json("async () => { " + body + " return {}; }");
    List<String> warnings =
        visit.watch().console().stream().filter(line -> line.contains("has no option")).toList();
    assertThat(warnings).hasSize(1);
    return warnings.get(0);
  }

  @Test
  void an_eye_can_be_disposed_of_and_the_module_tells_what_it_is(Visit visit) throws IOException {
    Surface surface = open(visit);

    JsonObject seen =
        surface.json(
            "async () => { const { isSupported, version } = await import('/ocellus.js');"
                + " eye[Symbol.dispose]();"
                + " const after = await surface.told(eye.classify(new ImageData(1, 1)));"
                + " return { ...isSupported(), version, after: after.code }; }");

    assertThat(seen.get("supported").getAsBoolean()).isTrue();
    assertThat(seen.getAsJsonArray("reasons")).isEmpty();
    assertThat(seen.get("version").getAsString()).isEqualTo(PackageTest.version());
    assertThat(seen.get("after").getAsString()).isEqualTo("cancelled");
  }

  private Surface open(Visit visit) {
    visit.watch().expect("CORS|tainted");
    Surface surface = Surface.openServed(visit, site.origin());
    surface.load("{ where: 'device' }");
    return surface;
  }

  private String loading(Visit visit) {
    visit.watch().expect("(?i)Content Security Policy|CSP violation");
    Surface surface = Surface.openServed(visit, site.origin());
    JsonObject told =
        surface.json(
            "async () => surface.told(surface.load({ where: 'device', preload: ['faces'] }))");
    return told.get("code").getAsString() + ": " + told.get("message").getAsString();
  }

  private static String told(Surface surface, String body) {
    JsonObject told = surface.json("async () => surface.told((async () => { " + body + " })())");
    return told.get("code").getAsString() + ": " + told.get("message").getAsString();
  }
}
