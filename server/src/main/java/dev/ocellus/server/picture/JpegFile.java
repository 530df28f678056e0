package dev.ocellus.server.picture;

import dev.ocellus.image.ImageFormat;
import java.io.ByteArrayOutputStream;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The segments of a JPEG (ITU T.81, annex B) from its beginning to its end of image. What follows
 * that is no part of it: motion photographs have a film there.
 */
final class JpegFile {
  static final int APP0 = 0xe0;
  static final int APP1 = 0xe1;
  static final int APP2 = 0xe2;
  static final int APP14 = 0xee;

  private static final int FILL = 0xff;
  private static final int TEMPORARY = 0x01;
  private static final int FIRST_RESTART = 0xd0;
  private static final int START_OF_IMAGE = 0xd8;
  private static final int END_OF_IMAGE = 0xd9;
  private static final int START_OF_SCAN = 0xda;
  private static final int COMPONENTS_AT = 5;
  private static final int LAST_APP = 0xef;
  private static final int COMMENT = 0xfe;

  /** Encoders write about ten; each may be a few bytes and cost as much as the whole picture. */
  private static final int MOST_SCANS = 20;

  private final FileBytes file;
  private final List<Segment> segments = new ArrayList<>();

  /**
   * A segment.
   *
   * @param marker its second byte
   * @param at where its content begins, behind its length
   * @param end where its content ends
   * @param next where the next one may begin: behind its compressed pixels, where it is a scan
   */
  record Segment(int marker, int at, int end, int next) {
    int length() {
      return end - at;
    }

    /** SOF0 to SOF15; among them stand DHT (C4), JPG (C8) and DAC (CC), which are no frames. */
    boolean isFrame() {
      return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Whether it tells of the picture, and is no part of it. */
    boolean isMetadata() {
      return (marker >= APP0 && marker <= LAST_APP) || marker == COMMENT;
    }
  }

  /**
   * Reads the segments.
   *
   * @throws dev.ocellus.image.ImageException when there is no end of image, when there are too many
   *     scans, or when a length is wrong
   */
  JpegFile(byte[] bytes) {
    this.file = new FileBytes(ImageFormat.JPEG, bytes, ByteOrder.BIG_ENDIAN);
    readSegments();
    long scans = scans();
    if (scans > MOST_SCANS) {
      throw file.damaged("it has " + scans + " scans; expected at most " + MOST_SCANS);
    }
    if (scannedComponents() < components()) {
      throw file.damaged("it ends early");
    }
  }

  FileBytes bytes() {
    return file;
  }

  /** How many samples a pixel has. */
  int components() {
    return file.u8(frame().at + COMPONENTS_AT);
  }

  /** How many components have pixels in at least one scan, which names those it has. */
  private long scannedComponents() {
    return segments.stream()
        .filter(segment -> segment.marker == START_OF_SCAN)
        .flatMapToInt(scan -> IntStream.range(0, file.u8(scan.at)).map(i -> scan.at + 1 + 2 * i))
        .map(file::u8)
        .distinct()
        .count();
  }

  Segment frame() {
    return segments.stream()
        .filter(Segment::isFrame)
        .findFirst()
        .orElseThrow(() -> file.damaged("it has no frame header"));
  }

  boolean hasSeveralScans() {
    return scans() > 1;
  }

  /** The segments before the first scan that have a marker, and a name at their beginning. */
  Stream<Segment> named(int marker, String name) {
    return segments.stream()
        .takeWhile(segment -> segment.marker != START_OF_SCAN)
        .filter(
            segment ->
                segment.marker == marker
                    && segment.length() >= name.length()
                    && file.startsWith(segment.at, name));
  }

  /** A JPEG of the parts that hold the pixels, and one segment before them. */
  byte[] withoutMetadata(byte[] segment) {
    var out = new ByteArrayOutputStream(file.length());
    writeMarker(out, START_OF_IMAGE);
    out.writeBytes(segment);
    segments.stream()
        .filter(part -> !part.isMetadata())
        .forEach(part -> out.writeBytes(file.copy(part.at - 4, part.next - part.at + 4)));
    writeMarker(out, END_OF_IMAGE);
    return out.toByteArray();
  }

  private long scans() {
    return segments.stream().filter(segment -> segment.marker == START_OF_SCAN).count();
  }

  private static void writeMarker(ByteArrayOutputStream out, int marker) {
    out.write(FILL);
    out.write(marker);
  }

  private void readSegments() {
    int at = nextMarker(2);
    int marker = file.u8(at);
    while (marker != END_OF_IMAGE) {
      if (marker == START_OF_IMAGE) {
        throw file.damaged("another picture begins in it at byte " + (at - 1));
      }
      at = isAlone(marker) ? nextMarker(at + 1) : readSegment(marker, at + 1);
      marker = file.u8(at);
    }
  }

  /** Reads a segment whose length stands at a place, and finds the next marker. */
  private int readSegment(int marker, int at) {
    int length = file.u16(at);
    if (length < Short.BYTES) {
      throw file.damaged("the segment at byte " + at + " has the length " + length);
    }
    int end = at + length;
    int next = marker == START_OF_SCAN ? endOfData(end) : end;
    segments.add(new Segment(marker, at + Short.BYTES, end, next));
    return nextMarker(next);
  }

  /** Where the byte of the next marker is; what stands between segments is skipped. */
  private int nextMarker(int from) {
    int at = from;
    while (at + 1 < file.length()) {
      if (file.u8(at) == FILL && file.u8(at + 1) != FILL && file.u8(at + 1) != 0) {
        return at + 1;
      }
      at++;
    }
    return file.length();
  }

  /** Where a scan's compressed pixels end: restarts are among them, other markers are not. */
  private int endOfData(int from) {
    int at = nextMarker(from);
    while (at < file.length() && isRestart(file.u8(at))) {
      at = nextMarker(at + 1);
    }
    return at < file.length() ? at - 1 : at;
  }

  private static boolean isAlone(int marker) {
    return marker == TEMPORARY || isRestart(marker);
  }

  private static boolean isRestart(int marker) {
    return marker >= FIRST_RESTART && marker < START_OF_IMAGE;
  }
}
