package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import dev.ocellus.image.ImageHeader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The container of a WebP (RFC 9649): chunks, and of an animation the first frame's. */
final class WebpFile {
  private static final int RIFF_LENGTH_AT = 4;
  private static final int BEFORE_COUNTED = 8;
  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int FRAME_HEADER = 16;
  private static final int FLAGS_LENGTH = 10;
  private static final int ANIMATED = 0x02;
  private static final int HAS_ALPHA = 0x10;
  private static final int HAS_PROFILE = 0x20;
  private static final String LOSSY = "VP8 ";
  private static final String LOSSLESS = "VP8L";
  private static final String ALPHA = "ALPH";
  private static final Set<String> OF_PIXELS = Set.of(LOSSY, LOSSLESS, ALPHA);
  private static final Set<String> OTHERS = Set.of("ICCP", "ANIM", "ANMF");

  private final FileBytes file;
  private final ImageHeader canvas;
  private final List<Chunk> chunks;
  private final int flags;

  /**
   * A frame of the animation, or all of the picture.
   *
   * @param x where its left edge stands on the canvas
   * @param y where its upper edge stands
   * @param pixels where they are in the file, and before them their alpha, where it counts
   */
  record Frame(int x, int y, int width, int height, List<Chunk> pixels) {}

  /** A chunk's content. */
  record Chunk(String type, long at, long length) {
    long next() {
      return at + length + (length & 1);
    }
  }

  /**
   * Reads the chunks.
   *
   * @throws dev.ocellus.image.ImageException when the file is shorter than it says
   */
  WebpFile(byte[] bytes, ImageHeader canvas) {
    this.file = new FileBytes(ImageFormat.WEBP, bytes, ByteOrder.LITTLE_ENDIAN);
    this.canvas = canvas;
    this.chunks = chunks(FIRST_CHUNK, file.u32(RIFF_LENGTH_AT) + BEFORE_COUNTED);
    boolean extended = file.startsWith(FIRST_CHUNK, "VP8X");
    this.flags = extended ? file.u8(FIRST_CHUNK + CHUNK_HEADER) : HAS_ALPHA;
  }

  /** Whether it says that there may be alpha; a simple file need not say so. */
  boolean tellsOfAlpha() {
    return has(HAS_ALPHA);
  }

  /** The ICC profile. It counts where the flags tell of it; that of an animation does not. */
  Optional<byte[]> profile() {
    return has(HAS_PROFILE) && !has(ANIMATED)
        ? find("ICCP").map(chunk -> file.copy(chunk.at, chunk.length))
        : Optional.empty();
  }

  Frame firstFrame() {
    if (has(ANIMATED)) {
      return animated();
    }
    List<Chunk> pixels = chunks.stream().filter(chunk -> OF_PIXELS.contains(chunk.type)).toList();
    int most = pixels.isEmpty() || !pixels.get(0).type.equals(ALPHA) ? 1 : 2;
    if (pixels.size() > most) {
      throw file.damaged("it has more than one picture");
    }
    return new Frame(0, 0, canvas.width(), canvas.height(), picture(pixels, tellsOfAlpha()));
  }

  private Frame animated() {
    if (find("ANIM").isEmpty()) {
      throw file.damaged("it has no chunk ANIM");
    }
    Chunk frame = find("ANMF").orElseThrow(() -> file.damaged("it has no frame"));
    if (frame.length < FRAME_HEADER) {
      throw file.damaged("it ends early");
    }
    return new Frame(
        2 * u24(frame.at),
        2 * u24(frame.at + 3),
        1 + u24(frame.at + 6),
        1 + u24(frame.at + 9),
        picture(chunks(frame.at + FRAME_HEADER, frame.at + frame.length), true));
  }

  private boolean has(int flag) {
    return (flags & flag) != 0;
  }

  private Optional<Chunk> find(String type) {
    return chunks.stream().filter(chunk -> chunk.type.equals(type)).findFirst();
  }

  /** The first chunk, and the others that are asked for here. */
  private List<Chunk> chunks(long from, long to) {
    if (!file.has(from, to - from)) {
      throw file.damaged("it ends early");
    }
    List<Chunk> found = new ArrayList<>();
    long at = from;
    while (at + CHUNK_HEADER <= to) {
      String type = new String(file.copy(at, 4), StandardCharsets.ISO_8859_1);
      Chunk chunk = new Chunk(type, at + CHUNK_HEADER, file.u32(at + 4));
      if (chunk.at + chunk.length > to) {
        throw file.damaged("it ends early");
      }
      if (found.isEmpty() || OF_PIXELS.contains(type) || OTHERS.contains(type)) {
        found.add(chunk);
      }
      at = chunk.next();
    }
    return found;
  }

  /** The chunk of pixels, which comes first among these but for one of alpha, and that. */
  private List<Chunk> picture(List<Chunk> parts, boolean withAlpha) {
    boolean alpha = !parts.isEmpty() && parts.get(0).type.equals(ALPHA);
    List<Chunk> rest = parts.subList(alpha ? 1 : 0, parts.size());
    String type = rest.isEmpty() ? "" : rest.get(0).type;
    if (!type.equals(LOSSY) && (alpha || !type.equals(LOSSLESS))) {
      throw file.damaged("it has no pixels");
    }
    return alpha && withAlpha ? parts.subList(0, 2) : rest.subList(0, 1);
  }

  /** A file of a frame's own, with nothing but its pixels. */
  byte[] alone(Frame frame) {
    List<byte[]> parts = new ArrayList<>();
    if (frame.pixels.size() > 1) {
      parts.add(flags(frame.width, frame.height));
    }
    frame.pixels.forEach(chunk -> parts.add(copy(chunk)));
    return riff(parts);
  }

  /** With its header, and the byte that makes its length even. */
  private byte[] copy(Chunk chunk) {
    return ByteBuffer.allocate((int) (chunk.next() - chunk.at) + CHUNK_HEADER)
        .put(file.copy(chunk.at - CHUNK_HEADER, CHUNK_HEADER + chunk.length))
        .array();
  }

  private static byte[] flags(int width, int height) {
    return ByteBuffer.allocate(CHUNK_HEADER + FLAGS_LENGTH)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("VP8X".getBytes(StandardCharsets.US_ASCII))
        .putInt(FLAGS_LENGTH)
        .putInt(HAS_ALPHA)
        .putShort((short) (width - 1))
        .put((byte) ((width - 1) >> 16))
        .putShort((short) (height - 1))
        .put((byte) ((height - 1) >> 16))
        .array();
  }

  private static byte[] riff(List<byte[]> chunks) {
    int length = 4;
    for (byte[] chunk : chunks) {
      length += chunk.length;
    }
    ByteBuffer riff =
        ByteBuffer.allocate(BEFORE_COUNTED + length)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put("RIFF".getBytes(StandardCharsets.US_ASCII))
            .putInt(length)
            .put("WEBP".getBytes(StandardCharsets.US_ASCII));
    for (byte[] chunk : chunks) {
      riff.put(chunk);
    }
    return riff.array();
  }

  private int u24(long at) {
    return file.u16(at) | file.u8(at + 2) << 16;
  }
}
