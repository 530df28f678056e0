package dev.ocellus.e2e;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * Makes AVIF files, which Chromium reads and does not write: it encodes one frame as AV1, and the
 * boxes around it (AVIF 1.1, ISO/IEC 23008-12) are written here.
 *
 * @param width in pixels, as the file says
 * @param height likewise
 * @param colours primaries, transfer and matrix by their numbers (ITU-T H.273), and 128 for the
 *     full range
 * @param frame AV1's open bitstream units
 */
@SuppressWarnings("ArrayRecordComponent")
record Avif(int width, int height, List<Integer> colours, byte[] frame) {
  private static final String ENCODE =
      """
      async file => {
        const bytes = Uint8Array.from(atob(file), c => c.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes]));
        const { width, height } = bitmap;
        let answer;
        const encoder = new VideoEncoder({
          output(chunk, { decoderConfig }) {
            const frame = new Uint8Array(chunk.byteLength);
            chunk.copyTo(frame);
            const text = Array.from(frame, byte => String.fromCharCode(byte)).join('');
            const { primaries, transfer, matrix, fullRange } = decoderConfig.colorSpace;
            answer = { width, height, primaries, transfer, matrix, fullRange, frame: btoa(text) };
          },
          error(error) { answer = { error: error.message }; },
        });
        encoder.configure({ codec: 'av01.0.08M.08', width, height, bitrateMode: 'quantizer' });
        const picture = new VideoFrame(bitmap, { timestamp: 0 });
        encoder.encode(picture, { keyFrame: true, av1: { quantizer: 4 } });
        picture.close();
        await encoder.flush();
        encoder.close();
        return answer;
      }
      """;

  private static final Map<String, Integer> PRIMARIES = Map.of("bt709", 1, "smpte170m", 6);
  private static final Map<String, Integer> TRANSFER =
      Map.of("bt709", 1, "smpte170m", 6, "iec61966-2-1", 13);
  private static final Map<String, Integer> MATRIX = Map.of("bt709", 1, "smpte170m", 6);
  private static final int FULL_RANGE = 128;
  private static final int UNSPECIFIED = 2;

  /** A picture as the browser of {@code page} encodes it, in a secure context. */
  static Avif of(Page page, Path picture) {
    try {
      String file = Base64.getEncoder().encodeToString(Files.readAllBytes(picture));
      Map<?, ?> answer = (Map<?, ?>) page.evaluate(ENCODE, file);
      if (answer.containsKey("error")) {
        throw new AssertionError("the browser does not encode AV1: " + answer.get("error"));
      }
      return new Avif(
          ((Number) answer.get("width")).intValue(),
          ((Number) answer.get("height")).intValue(),
          List.of(
              PRIMARIES.getOrDefault(answer.get("primaries"), UNSPECIFIED),
              TRANSFER.getOrDefault(answer.get("transfer"), UNSPECIFIED),
              MATRIX.getOrDefault(answer.get("matrix"), UNSPECIFIED),
              Boolean.TRUE.equals(answer.get("fullRange")) ? FULL_RANGE : 0),
          Base64.getDecoder().decode((String) answer.get("frame")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What only says that it is a picture of a size. */
  static Avif claiming(int width, int height) {
    return new Avif(width, height, List.of(1, 13, 1, FULL_RANGE), new byte[16]);
  }

  /**
   * The file.
   *
   * @param brand what it says of itself, {@code avif} in truth
   */
  byte[] file(String brand) {
    byte[] type = box("ftyp", text(brand), number(0), text(brand + "mif1miaf"));
    int before = type.length + meta(0).length + box("mdat").length;
    return joined(type, meta(before), box("mdat", frame));
  }

  private byte[] meta(int frameAt) {
    return box(
        "meta",
        number(0),
        box("hdlr", number(0), number(0), text("pict"), new byte[13]),
        box("pitm", number(0), bytes(0, 1)),
        box(
            "iloc",
            number(0),
            bytes(0x44, 0, 0, 1, 0, 1, 0, 0, 0, 1),
            number(frameAt),
            number(frame.length)),
        box(
            "iinf",
            number(0),
            bytes(0, 1),
            box("infe", number(2 << 24), bytes(0, 1, 0, 0), text("av01"), bytes(0))),
        box(
            "iprp",
            box(
                "ipco",
                box("ispe", number(0), number(width), number(height)),
                box("pixi", number(0), bytes(3, 8, 8, 8)),
                box("av1C", bytes(0x81, 8, 0x0c, 0)),
                colourBox()),
            box("ipma", number(0), number(1), bytes(0, 1, 4, 1, 2, 0x83, 4))));
  }

  private byte[] colourBox() {
    return box(
        "colr",
        text("nclx"),
        bytes(0, colours.get(0), 0, colours.get(1), 0, colours.get(2), colours.get(3)));
  }

  private static byte[] box(String type, byte[]... content) {
    byte[] inside = joined(content);
    return joined(number(8 + inside.length), text(type), inside);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] number(int value) {
    return ByteBuffer.allocate(4).putInt(value).array();
  }

  private static byte[] text(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
