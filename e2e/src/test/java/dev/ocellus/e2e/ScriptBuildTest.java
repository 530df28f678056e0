package dev.ocellus.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser without WebAssembly GC runs the same Java as JavaScript, with the server. */
@InBrowser
final class ScriptBuildTest {

  @BeforeEach
  void takeWasmGcAway(Visit visit) {
    WeakDevice.NO_WASM_GC.applyTo(visit.context());
  }

  @Test
  void the_page_works_with_the_server_and_without_wasm(
      OcellusServer server, Visit visit, @TempDir Path folder) throws IOException {
    OcellusPage page = OcellusPage.open(visit, server.origin());
    assertThat(page.detail()).hasText(WeakDevice.NO_WASM_GC.reason());

    page.choose(Drawn.FRIENDS);
    page.answer("Send");
    page.waitUntilSeen();

    assertThat(page.status()).hasText("Looked at by the server");
    assertThat(page.classes()).hasCount(5);
    assertThat(page.faces()).hasCount(2);
    Greens.assertBoxes(
        ImageIO.read(page.save(folder).toFile()), FaceReference.of(Drawn.FRIENDS, server));
    assertThat(visit.watch().requests(".wasm")).isEmpty();
  }

  @Test
  void another_page_gets_answers_too(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());

    assertThat(surface.load("{}"))
        .isEqualTo(new Surface.Place("server", WeakDevice.NO_WASM_GC.reason()));
    assertThat(surface.classify("/pictures/macaw.jpg").best().label()).isEqualTo("macaw");
    assertThat(surface.faces("/pictures/friends.jpg").faces()).hasSize(2);
  }

  @Test
  void faces_the_server_found_are_hidden_here(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{}");

    BufferedImage hidden =
        Images.ofBase64(
            surface.text(
                "async url => { const picture = await surface.picture(url);"
                    + " const { faces } = await eye.faces(picture);"
                    + " return surface.base64("
                    + "   await eye.hide(picture, faces, { style: 'cover' })); }",
                "/pictures/friends.jpg"));

    for (FaceReference.Face face : FaceReference.of(Drawn.FRIENDS, server).faces()) {
      Answer.Box box = face.box();
      int left = (int) box.x();
      int middle = (int) (box.y() + box.height() / 2);
      assertThat(hidden.getRGB(left, middle))
          .isEqualTo(hidden.getRGB((int) (box.x() + box.width()), middle));
    }
  }
}
