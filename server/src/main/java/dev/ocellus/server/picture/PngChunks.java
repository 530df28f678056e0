package dev.ocellus.server.picture;

import static java.nio.ByteOrder.BIG_ENDIAN;

import dev.ocellus.image.ImageFormat;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * The chunks that a PNG (ISO/IEC 15948) consists of. One that need not be understood is left out
 * where its checksum is wrong, or where it stands behind what it is for; one that must be
 * understood makes the PNG a damaged one.
 */
final class PngChunks {
  private static final int FIRST = 8;
  private static final int HEADER = 8;
  private static final int CHECKSUM = 4;
  private static final int COLOUR_TYPE_AT = 25;
  private static final int SEQUENCE = 4;
  private static final int ANCILLARY = 0x20;
  private static final String PIXELS = "IDAT";
  private static final String ANIMATION = "acTL";
  private static final String FRAME = "fcTL";
  private static final String FRAME_PIXELS = "fdAT";
  private static final String END = "IEND";
  private static final String PALETTE = "PLTE";
  private static final Set<String> UNDERSTOOD = Set.of("IHDR", PALETTE, PIXELS, END);

  /** What is asked for here. */
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", PALETTE, "tRNS", "cICP", "iCCP", "sRGB", "gAMA", "cHRM", "eXIf", ANIMATION,
          FRAME);

  private final FileBytes file;
  private final byte[] bytes;
  private final Map<String, byte[]> beforePixels = new HashMap<>();
  private final ByteArrayOutputStream pixels = new ByteArrayOutputStream();
  private final List<byte[]> frames = new ArrayList<>();
  private final ByteArrayOutputStream framePixels = new ByteArrayOutputStream();
  private String previous = "";

  /**
   * Reads the chunks.
   *
   * @throws dev.ocellus.image.ImageException when the file ends before its last chunk begins, or is
   *     damaged
   */
  PngChunks(byte[] png) {
    this.bytes = png;
    this.file = new FileBytes(ImageFormat.PNG, png, BIG_ENDIAN);
    long at = FIRST;
    while (!isEnd(typeAt(at))) {
      at = read(at);
    }
  }

  /** What stands behind the pixels counts only where they are not those that are shown. */
  private boolean isEnd(String type) {
    boolean pixelsEnd = previous.equals(PIXELS) && !type.equals(PIXELS);
    return type.equals(END) || (pixelsEnd && !beginsApart());
  }

  private String typeAt(long at) {
    return new String(file.copy(at + 4, 4), StandardCharsets.ISO_8859_1);
  }

  /** Whether an animation does not begin with the picture that others see. */
  private boolean beginsApart() {
    return beforePixels.containsKey(ANIMATION) && !beforePixels.containsKey(FRAME);
  }

  FileBytes file() {
    return file;
  }

  /** The content of the first chunk of a type that stands before the pixels. */
  Optional<byte[]> find(String type) {
    return Optional.ofNullable(beforePixels.get(type));
  }

  /** The same, of a length; empty where its length is another. */
  Optional<FileBytes> find(String type, int length) {
    return find(type)
        .filter(content -> content.length == length)
        .map(content -> new FileBytes(ImageFormat.PNG, content, BIG_ENDIAN));
  }

  /** Where the pixels are: those of the picture, or of an animation's first frame. */
  PngFrame frame(PngHeader header) {
    return beginsApart() && !frames.isEmpty()
        ? PngFrame.of(new FileBytes(ImageFormat.PNG, frames.get(0), BIG_ENDIAN), framePixels)
        : new PngFrame(0, 0, header.width(), header.height(), pixels);
  }

  /** Reads the chunk at a place; returns where the next one is. */
  private long read(long at) {
    long length = file.u32(at);
    String type = typeAt(at);
    byte[] content = file.copy(at + HEADER, length);
    boolean sound = checksum(at + 4, length + 4) == file.u32(at + HEADER + length);
    if (isCritical(type)) {
      requireUnderstood(type, sound);
    }
    if (type.equals(PIXELS)) {
      pixels.writeBytes(content);
    } else if (sound) {
      keep(type, content);
    }
    previous = type;
    return at + HEADER + length + CHECKSUM;
  }

  private void keep(String type, byte[] content) {
    if (pixels.size() == 0 && KEPT.contains(type) && isInPlace(type)) {
      beforePixels.putIfAbsent(type, content);
    } else if (type.equals(FRAME) && frames.size() < 2) {
      frames.add(content);
    } else if (type.equals(FRAME_PIXELS) && frames.size() == 1 && content.length > SEQUENCE) {
      framePixels.write(content, SEQUENCE, content.length - SEQUENCE);
    }
  }

  private boolean isInPlace(String type) {
    boolean palette = beforePixels.containsKey(PALETTE);
    return switch (type) {
      case "cICP" -> !palette;
      case "tRNS" -> palette || file.u8(COLOUR_TYPE_AT) != PngHeader.PALETTE;
      default -> true;
    };
  }

  private long checksum(long at, long length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, (int) at, (int) length);
    return crc.getValue();
  }

  private static boolean isCritical(String type) {
    return (type.charAt(0) & ANCILLARY) == 0;
  }

  private void requireUnderstood(String type, boolean sound) {
    if (!UNDERSTOOD.contains(type)) {
      throw file.damaged("its chunk " + type + " is unknown");
    }
    if (!sound) {
      throw file.damaged("the checksum of its chunk " + type + " is wrong");
    }
    boolean again = type.equals(PIXELS) ? pixels.size() > 0 : beforePixels.containsKey(type);
    if (again && !(type.equals(PIXELS) && previous.equals(PIXELS))) {
      throw file.damaged("it has the chunk " + type + " twice");
    }
  }
}
