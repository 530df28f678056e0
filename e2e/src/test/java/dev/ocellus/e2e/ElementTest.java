package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Project;
import dev.ocellus.e2e.harness.StaticSite;
import dev.ocellus.e2e.harness.Visit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code <ocellus-image>} on pages of other people. */
@InBrowser
final class ElementTest {
  private static final Path EXAMPLE = Project.ROOT.resolve("examples/index.html");
  private static final Pattern FRIENDS = Pattern.compile("2 faces\\. Probably [a-z, -]+, \\d+%\\.");

  /** Makes an element of attributes, or of an address, and waits until it is through. */
  private static final String MAKE =
      "(src) => new Promise((done) => { const image = document.createElement('ocellus-image');"
          + " Object.entries(typeof src === 'string' ? { src, classes: '' } : src)"
          + "   .forEach(([name, value]) => image.setAttribute(name, value));"
          + " const told = []; const end = (event) => done({ image, told: [...told, event.type],"
          + "   state: image.state, detail: String(event.detail?.message) });"
          + " image.addEventListener('loading', (event) => told.push(event.type));"
          + " image.addEventListener('done', end); image.addEventListener('error', end);"
          + " document.body.append(image); })";

  @TempDir private Path folder;
  private StaticSite site;
  private Page page;

  @BeforeEach
  void open(OcellusServer server, Visit visit) throws IOException {
    site = StaticCopy.of(server, folder);
    Files.copy(EXAMPLE, folder.resolve("index.html"));
    Files.copy(Drawn.FRIENDS, folder.resolve("picture.jpg"));
    Files.copy(Drawn.MACAW, folder.resolve("macaw.jpg"));
    Files.writeString(
        folder.resolve("bare.html"),
        "<!doctype html><html lang=en><title>Bare</title><link rel=icon href=data:,>"
            + "<script type=module src=/ocellus-image.js></script>");
    page = visit.page();
    visit.watch().expect("favicon");
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private void openTheExample(Visit visit) {
    visit.open(site.origin(), "/");
    assertThat(words()).hasText(FRIENDS);
  }

  @Test
  void the_example_is_short_and_shows_what_it_says(Visit visit) throws IOException {
    assertThat(Files.readAllLines(EXAMPLE)).hasSizeLessThan(20);

    openTheExample(visit);
    assertThat(page.locator("ocellus-image rect")).hasCount(2);
    assertThat(page.locator("ocellus-image img")).hasAttribute("alt", "A photograph");
    assertThat(Accessibility.broken(page)).isEmpty();
  }

  @Test
  void the_boxes_lie_on_the_faces_however_large_the_picture_is_shown(Visit visit) {
    openTheExample(visit);

    JsonObject at =
        json(
            "() => { const image = document.querySelector('ocellus-image');"
                + " image.style.width = '280px';"
                + " const picture = image.shadowRoot.querySelector('img').getBoundingClientRect();"
                + " const box = image.shadowRoot.querySelector('rect').getBoundingClientRect();"
                + " const face = image.result.faces[0].box;"
                + " const scale = picture.width / image.result.image.width;"
                + " return { width: picture.width,"
                + "   x: box.x - picture.x - face.x * scale,"
                + "   y: box.y - picture.y - face.y * scale }; }");

    assertThat(at.get("width").getAsDouble()).isEqualTo(280);
    assertThat(Math.abs(at.get("x").getAsDouble())).isLessThan(2);
    assertThat(Math.abs(at.get("y").getAsDouble())).isLessThan(2);
  }

  @Test
  void nothing_is_loaded_for_a_picture_that_nothing_is_asked_of(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject seen = make("{ src: 'macaw.jpg', alt: 'A macaw' }");

    assertThat(seen.get("state").getAsString()).isEqualTo("done");
    assertThat(visit.watch().requests("/ocellus/program.js")).isEmpty();
  }

  @Test
  void all_elements_look_through_one_eye(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    json(
        "async () => { await Promise.all(['macaw.jpg', 'picture.jpg', 'macaw.jpg'].map("
            + MAKE
            + ")); return {}; }");

    assertThat(visit.watch().requests(".wasm")).doesNotHaveDuplicates();
    assertThat(visit.watch().requests("mobilenet")).hasSize(1);
  }

  @Test
  void a_picture_that_is_not_there_is_said_and_leaves_the_others_alone(Visit visit) {
    visit.watch().expect("status of 404");
    visit.open(site.origin(), "/bare.html");

    JsonObject broken = make("{ src: 'nothing.jpg', faces: '' }");
    JsonObject whole = make("{ src: 'picture.jpg', faces: '' }");

    assertThat(broken.get("state").getAsString()).isEqualTo("error");
    assertThat(broken.get("told").toString()).isEqualTo("[\"loading\",\"error\"]");
    assertThat(whole.get("told").toString()).isEqualTo("[\"loading\",\"done\"]");
    assertThat(words().first()).not().isEmpty();
    assertThat(words().nth(1)).hasText("2 faces.");
  }

  @Test
  void a_file_that_is_no_picture_is_named_with_what_to_do(Visit visit) throws IOException {
    Files.writeString(folder.resolve("text.jpg"), "This is no picture.");
    visit.open(site.origin(), "/bare.html");

    JsonObject told = make("{ src: 'text.jpg', classes: '' }");

    assertThat(told.get("detail").getAsString())
        .isEqualTo(
            "there is no picture at "
                + site.origin()
                + "/text.jpg that this browser reads; give the address of a JPEG, PNG, GIF, WebP"
                + " or BMP file");
  }

  @Test
  void a_picture_that_is_all_of_its_address_is_named_by_the_beginning_of_it(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject told = make("{ src: 'data:image/png;base64,' + 'A'.repeat(9000), classes: '' }");

    assertThat(told.get("detail").getAsString())
        .isEqualTo(
            "there is no picture at data:image/png;base64,"
                + "A".repeat(78)
                + "… that this browser reads; give the address of a JPEG, PNG, GIF, WebP or BMP"
                + " file");
  }

  @Test
  void a_second_copy_of_the_module_has_the_same_element(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject seen =
        json(
            "async () => { const { OcellusImage } = await import('/ocellus-image.js');"
                + " const second = await import('/ocellus-image.js?second');"
                + " const defined = customElements.get('ocellus-image');"
                + " return { first: defined === OcellusImage,"
                + "   second: defined === second.OcellusImage }; }");

    assertThat(seen.get("first").getAsBoolean()).isTrue();
    assertThat(seen.get("second").getAsBoolean()).isTrue();
  }

  @Test
  void its_properties_reflect_its_attributes(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject seen =
        json(
            "async () => { const image = document.createElement('ocellus-image');"
                + " Object.assign(image, { alt: 'A', faces: true, classes: false, minSize: 40,"
                + "   crossOrigin: 'anonymous' });"
                + " const written = image.outerHTML; image.setAttribute('faces', 'false');"
                + " return { written, faces: image.faces, minSize: image.minSize }; }");

    assertThat(seen.get("written").getAsString())
        .isEqualTo(
            "<ocellus-image alt=\"A\" faces=\"\" min-size=\"40\" crossorigin=\"anonymous\">"
                + "</ocellus-image>");
    assertThat(seen.get("faces").getAsBoolean()).isFalse();
    assertThat(seen.get("minSize").getAsInt()).isEqualTo(40);
  }

  @Test
  void without_an_address_it_is_empty_and_back_in_the_page_it_knows_what_it_saw(Visit visit) {
    openTheExample(visit);

    page.evaluate(
        "() => { const i = document.querySelector('ocellus-image'); window.image = i;"
            + " i.remove(); document.body.append(i); }");
    assertThat(words()).hasText(FRIENDS);
    assertThat(page.evaluate("() => image.state")).isEqualTo("done");

    page.evaluate("() => image.removeAttribute('src')");
    assertThat(words()).isEmpty();
    assertThat(page.locator("ocellus-image img[src]")).hasCount(0);
    assertThat(page.evaluate("() => image.state")).isEqualTo("empty");
  }

  @Test
  void another_least_face_is_looked_for_anew(Visit visit) {
    openTheExample(visit);

    page.evaluate(
        "() => { const image = document.querySelector('ocellus-image');"
            + " image.removeAttribute('classes'); image.setAttribute('min-size', '400'); }");

    assertThat(words()).hasText("No faces.");
    assertThat(page.locator("ocellus-image rect")).hasCount(0);
  }

  @Test
  void an_option_out_of_range_is_said(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject told = make("{ src: 'picture.jpg', faces: '', 'min-size': 'small' }");

    assertThat(told.get("state").getAsString()).isEqualTo("error");
    assertThat(told.get("detail").getAsString()).contains("minSize");
  }

  @Test
  void another_picture_takes_the_place_of_the_one_before(Visit visit) {
    visit.open(site.origin(), "/bare.html");

    JsonObject seen =
        json(
            "async () => { const image = document.createElement('ocellus-image');"
                + " let count = 0; image.addEventListener('done', () => { count++; });"
                + " image.setAttribute('classes', ''); image.setAttribute('src', 'picture.jpg');"
                + " document.body.append(image);"
                + " await new Promise((begun) => image.addEventListener('loading', begun));"
                + " image.setAttribute('src', 'macaw.jpg');"
                + " await new Promise((done) => image.addEventListener('done', done));"
                + " return { count, label: image.result.classes[0].label,"
                + "   busy: image.matches(':state(loading)') }; }");

    assertThat(seen.get("label").getAsString()).isEqualTo("macaw");
    assertThat(seen.get("count").getAsInt()).isEqualTo(1);
    assertThat(seen.get("busy").getAsBoolean()).isFalse();
  }

  private Locator words() {
    return page.locator("ocellus-image p");
  }

  private JsonObject make(String attributes) {
    return json(
        "async () => { const { told, state, detail } = await ("
            + MAKE
            + ")("
            + attributes
            + ");"
            + " return { told, state, detail }; }");
  }

  private JsonObject json(String function) {
    return JsonParser.parseString(Surface.json(page, function, null)).getAsJsonObject();
  }
}
