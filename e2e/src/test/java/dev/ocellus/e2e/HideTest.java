package dev.ocellus.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Directory;
import com.google.gson.JsonObject;
import dev.ocellus.e2e.harness.InBrowser;
import dev.ocellus.e2e.harness.OcellusServer;
import dev.ocellus.e2e.harness.Visit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hiding what a picture shows, through the JavaScript interface. */
@InBrowser
final class HideTest {
  private static final String HIDE =
      "async ([url, regions, options]) => surface.base64("
          + "await eye.hide(await surface.picture(url), regions, options))";

  /**
   * What describes the pixels or the file as such, by metadata-extractor's names; the browser's
   * encoder adds the profile of its own canvas, sRGB.
   */
  private static final Set<String> OF_THE_FILE_ALONE =
      Set.of("JPEG", "JFIF", "Huffman", "ICC Profile", "File Type", "PNG-IHDR", "PNG-sRGB");

  @ParameterizedTest
  @ValueSource(strings = {"blur", "pixelate", "cover"})
  void hidden_faces_are_not_found_again_and_the_rest_stays_bit_for_bit(
      String style, OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);
    String hideFaces =
        "async (style) => { const picture = await surface.picture('/pictures/office.jpg');"
            + " const { faces } = await eye.faces(picture);"
            + " const hidden = await eye.hide(picture, faces, { style });"
            + " window.hidden = hidden;"
            + " return surface.base64(hidden); }";

    BufferedImage hidden = Images.ofBase64(surface.text(hideFaces, style));
    BufferedImage shown = hide(surface, "/pictures/office.jpg", "[]", "{}");

    assertThat(surface.json("async () => eye.faces(window.hidden)").getAsJsonArray("faces"))
        .isEmpty();
    FaceReference reference = FaceReference.of(Drawn.OFFICE, server);
    for (FaceReference.Face face : reference.faces()) {
      assertThat(share(hidden, shown, face.box())).isGreaterThan(0.97);
    }
    assertThat(differencesOutside(hidden, shown, reference)).isZero();
  }

  @Test
  void a_box_drawn_by_hand_is_hidden_as_it_is_drawn(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    BufferedImage hidden =
        hide(
            surface,
            "/pictures/macaw.jpg",
            "[{ x: 99.5, y: 20, width: 100.5, height: 50 }, { x: -50, y: -50, width: 60,"
                + " height: 55 }]",
            "{ style: 'cover' }");

    int cover = hidden.getRGB(150, 40);
    assertThat(hidden.getRGB(99, 20)).isEqualTo(cover);
    assertThat(hidden.getRGB(199, 69)).isEqualTo(cover);
    assertThat(hidden.getRGB(98, 20)).isNotEqualTo(cover);
    assertThat(hidden.getRGB(200, 69)).isNotEqualTo(cover);
    assertThat(hidden.getRGB(0, 0)).isEqualTo(cover);
    assertThat(hidden.getRGB(9, 4)).isEqualTo(cover);
    assertThat(hidden.getRGB(10, 5)).isNotEqualTo(cover);
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/jpeg", "image/png"})
  void the_file_is_upright_and_has_nothing_of_the_originals_metadata(
      String type, OcellusServer server, Visit visit, @TempDir Path folder) {
    new Pictures(folder).telling(Drawn.OFFICE, "Mallory was here");
    Surface surface = onDevice(server, visit);
    surface.serve(folder);
    Answer upright = surface.faces("/pictures/office.jpg");

    byte[] file =
        Images.bytesOfBase64(
            surface.text(
                "async (type) => { const picture = await surface.picture('/own/telling.jpg');"
                    + " const { faces } = await eye.faces(picture);"
                    + " return surface.base64(await eye.hide(picture, faces, { type })); }",
                type));

    BufferedImage hidden = Images.of(file);
    assertThat(hidden.getWidth()).isEqualTo(upright.image().width());
    assertThat(hidden.getHeight()).isEqualTo(upright.image().height());
    assertThat(new String(file, StandardCharsets.ISO_8859_1))
        .doesNotContain("Mallory", "Exif", "Photoshop", "adobe");
    assertThat(directories(file)).isSubsetOf(OF_THE_FILE_ALONE);
  }

  @Test
  void an_annotated_jpeg_has_no_metadata_either(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    Path telling = new Pictures(folder).telling(Drawn.FRIENDS, "Mallory was here");
    Surface surface = onDevice(server, visit);
    surface.serve(folder);

    byte[] file =
        Images.bytesOfBase64(
            surface.text(
                "async (type) => { const picture = await surface.picture('/own/telling.jpg');"
                    + " const seen = await eye.faces(picture);"
                    + " const small = await eye.annotate(picture, seen, { type, quality: 0.3 });"
                    + " const large = await eye.annotate(picture, seen, { type, quality: 0.9 });"
                    + " if (small.type !== type || small.size * 1.5 > large.size)"
                    + "   throw new Error(`${small.type} ${small.size} ${large.size}`);"
                    + " return surface.base64(large); }",
                "image/jpeg"));

    assertThat(directories(file)).isSubsetOf(OF_THE_FILE_ALONE);
    Greens.assertBoxes(Images.of(file), FaceReference.of(telling, server));
  }

  @Test
  void what_is_transparent_stays_so_in_a_png_and_is_white_in_a_jpeg(
      OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);
    String hide =
        "async (type) => { const canvas = new OffscreenCanvas(100, 60);"
            + " const context = canvas.getContext('2d');"
            + " context.fillStyle = 'red'; context.fillRect(0, 0, 50, 60);"
            + " const picture = await canvas.convertToBlob();"
            + " const regions = [{ x: 20, y: 10, width: 60, height: 40 }];"
            + " return surface.base64(await eye.hide(picture, regions, { type, style: 'blur' })); }";

    BufferedImage png = Images.ofBase64(surface.text(hide, "image/png"));
    BufferedImage jpeg = Images.ofBase64(surface.text(hide, "image/jpeg"));

    assertThat(png.getRGB(70, 30) >>> 24).isZero();
    assertThat(png.getRGB(90, 5) >>> 24).isZero();
    assertThat(png.getRGB(30, 30)).isEqualTo(0xffff0000);
    for (int channel : new int[] {0, 8, 16}) {
      assertThat(jpeg.getRGB(90, 5) >> channel & 255).isGreaterThan(250);
      assertThat(jpeg.getRGB(70, 45) >> channel & 255).isGreaterThan(250);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Blob", "HTMLImageElement", "HTMLCanvasElement", "ImageBitmap", "ImageData"})
  void every_kind_of_source_can_be_hidden_in(String kind, OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    BufferedImage hidden =
        Images.ofBase64(
            surface.text(
                "async kind => { const source = await surface.sources[kind]('/pictures/friends.jpg');"
                    + " return surface.base64(await eye.hide(source,"
                    + " [{ x: 0, y: 0, width: 600, height: 600 }], { style: 'cover' })); }",
                kind));

    assertThat(hidden.getWidth()).isEqualTo(560);
    assertThat(hidden.getRGB(10, 10)).isEqualTo(hidden.getRGB(559, 559));
  }

  @Test
  void a_picture_of_forty_megapixels_is_hidden_in_at_full_size(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const canvas = new OffscreenCanvas(8000, 5000);"
                + " const context = canvas.getContext('2d');"
                + " context.fillStyle = 'teal'; context.fillRect(0, 0, 8000, 5000);"
                + " const picture = await canvas.convertToBlob({ type: 'image/jpeg' });"
                + " const hidden = await eye.hide(picture, ["
                + "   { x: 1000, y: 1000, width: 1500, height: 2000 },"
                + "   { x: 7000, y: 4000, width: 1500, height: 2000 }], { type: 'image/jpeg' });"
                + " const { width, height } = await createImageBitmap(hidden);"
                + " return { width, height }; }");

    assertThat(told.get("width").getAsInt()).isEqualTo(8000);
    assertThat(told.get("height").getAsInt()).isEqualTo(5000);
  }

  @Test
  void a_picture_that_is_too_large_is_refused(
      OcellusServer server, Visit visit, @TempDir Path folder) {
    new Pictures(folder).hundredMegapixels();
    Surface surface = onDevice(server, visit);
    surface.serve(folder);

    JsonObject told =
        surface.json(
            "async () => surface.told(eye.hide("
                + "await surface.picture('/own/hundred-megapixels.png'), []))");

    assertThat(told.get("code").getAsString()).isEqualTo("too-large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "eye.hide(p, []) | undefined",
        "eye.hide(p, [], { type: 'image/gif' })"
            + " | the option type is image/gif; it must be image/png or image/jpeg",
        "eye.hide(p, [], { quality: 1.5 })"
            + " | the option quality is 1.5; it must be a number from 0 to 1",
        "eye.annotate(p, { faces: [] }, { quality: 'best' })"
            + " | the option quality is best; it must be a number from 0 to 1",
        "eye.annotate(p, { faces: [] }, { type: 'webp' })"
            + " | the option type is webp; it must be image/png or image/jpeg",
        "eye.hide(p, [], { style: 'smear' })"
            + " | the option style is smear; it must be blur, pixelate or cover",
        "eye.hide(p, [], { strength: NaN })"
            + " | the option strength is NaN; it must be a number from 0 to 1",
        "eye.hide(p, [], { margin: -1 })"
            + " | the option margin is -1; it must be a number from 0 to 1",
        "eye.hide(p) | the option regions is undefined; it must be an array of faces and boxes",
        "eye.hide(p, { faces: [] })"
            + " | the option regions is [object Object]; it must be an array of faces and boxes",
        "eye.hide(p, [{ x: 1, y: 1, width: 5 }]) | the height of regions[0] is undefined;"
            + " give faces of a result, or boxes with x, y, width and height in pixels",
        "eye.hide(p, [{ x: 1, y: 1, width: -5, height: 5 }]) | the width of regions[0] is -5;"
            + " give faces of a result, or boxes with x, y, width and height in pixels",
        "eye.hide(p, [{ x: -1e300, y: 1, width: 2e300, height: 5 }])"
            + " | the x of regions[0] is -1e+300;"
            + " give faces of a result, or boxes with x, y, width and height in pixels",
        "eye.hide(p, [null]) | the x of regions[0] is undefined;"
            + " give faces of a result, or boxes with x, y, width and height in pixels",
        "eye.hide(p, [{ box: { x: '1' } }]) | the x of regions[0] is 1;"
            + " give faces of a result, or boxes with x, y, width and height in pixels",
      })
  void what_cannot_be_hidden_is_said_in_words(
      String call, String message, OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const p = await surface.picture('/pictures/husky.jpg');"
                + " const told = await surface.told("
                + call
                + "); return { message: String(told.message), code: String(told.code) }; }");

    assertThat(told.get("message").getAsString()).isEqualTo(message);
    assertThat(told.get("code").getAsString())
        .isEqualTo(message.equals("undefined") ? "undefined" : "bad-option");
  }

  @Test
  void hiding_is_cancelled_by_its_signal_and_the_next_call_works(
      OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { const picture = await surface.picture('/pictures/crowd.jpg');"
                + " const whole = { x: 0, y: 0, width: 2000, height: 2000 };"
                + " const control = new AbortController();"
                + " const regions = Array(100000).fill(whole);"
                + " const hiding = surface.told("
                + "   eye.hide(picture, regions, { signal: control.signal }));"
                + " setTimeout(() => control.abort(), 300);"
                + " const first = await hiding;"
                + " const next = await eye.hide(picture, [whole]);"
                + " return { code: first.code, next: next.type }; }");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
    assertThat(told.get("next").getAsString()).isEqualTo("image/png");
  }

  @Test
  void a_closed_eye_hides_nothing(OcellusServer server, Visit visit) {
    Surface surface = onDevice(server, visit);

    JsonObject told =
        surface.json(
            "async () => { eye.close();"
                + " return surface.told(eye.hide(new Blob(['no picture']), [])); }");

    assertThat(told.get("code").getAsString()).isEqualTo("cancelled");
  }

  private static BufferedImage hide(Surface surface, String url, String regions, String options) {
    return Images.ofBase64(
        surface.text("async url => (" + HIDE + ")([url, " + regions + ", " + options + "])", url));
  }

  /** Which share of the pixels in a box differ. */
  private static double share(BufferedImage one, BufferedImage other, Answer.Box box) {
    int differ = 0;
    int all = 0;
    for (int y = (int) box.y(); y < box.y() + box.height(); y++) {
      for (int x = (int) box.x(); x < box.x() + box.width(); x++) {
        all++;
        differ += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return (double) differ / all;
  }

  private static int differencesOutside(
      BufferedImage one, BufferedImage other, FaceReference reference) {
    int differ = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        if (!isNear(reference, x, y) && one.getRGB(x, y) != other.getRGB(x, y)) {
          differ++;
        }
      }
    }
    return differ;
  }

  /** Whether a pixel is as near to a face as a region may reach. */
  private static boolean isNear(FaceReference reference, int x, int y) {
    return reference.faces().stream()
        .map(FaceReference.Face::box)
        .anyMatch(
            box ->
                x > box.x() - box.width() * 0.15 - 3
                    && x < box.x() + box.width() * 1.15 + 3
                    && y > box.y() - box.height() * 0.3 - 3
                    && y < box.y() + box.height() * 1.15 + 3);
  }

  private static Set<String> directories(byte[] file) {
    try {
      return StreamSupport.stream(
              ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                  .getDirectories()
                  .spliterator(),
              false)
          .map(Directory::getName)
          .collect(Collectors.toSet());
    } catch (ImageProcessingException | IOException e) {
      throw new AssertionError("no picture came out", e);
    }
  }

  private static Surface onDevice(OcellusServer server, Visit visit) {
    Surface surface = Surface.open(visit, server.origin());
    surface.load("{ where: 'device' }");
    return surface;
  }
}
