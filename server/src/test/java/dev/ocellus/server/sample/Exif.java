package dev.ocellus.server.sample;

/** EXIF data: a TIFF structure of directories. */
public final class Exif {
  public static final int ORIENTATION = 0x0112;
  public static final int SUB_DIRECTORY = 0x8769;
  public static final int SHORT = 3;
  public static final int LONG = 4;

  private Exif() {}

  /** An entry of a directory, as six numbers of 16 bits. */
  public record Entry(int tag, int type, int count, int high, int low) {
    public static Entry orientation(int value) {
      return new Entry(ORIENTATION, SHORT, 1, value, 0);
    }
  }

  public static byte[] orientation(int value) {
    return of(Entry.orientation(value));
  }

  /** The first directory, in Motorola's byte order. */
  public static byte[] of(Entry... entries) {
    Bytes exif = new Bytes().text("MM\0*").u32(8).put(directory(entries)).u32(0);
    return exif.toArray();
  }

  public static byte[] directory(Entry... entries) {
    Bytes directory = new Bytes().u16(entries.length);
    for (Entry entry : entries) {
      directory.u16(entry.tag, entry.type).u32(entry.count).u16(entry.high, entry.low);
    }
    return directory.toArray();
  }

  /** In Intel's byte order. */
  public static byte[] intel(int value) {
    return new Bytes()
        .text("II*\0")
        .u32le(8)
        .u16le(1, ORIENTATION, SHORT)
        .u32le(1)
        .u16le(value, 0)
        .u32le(0)
        .toArray();
  }

  /** An orientation in the directory of EXIF, behind whose reference the first one goes on. */
  public static byte[] inSubDirectory(int value, Entry... behind) {
    Entry[] entries = new Entry[1 + behind.length];
    int at = 8 + 2 + 12 * entries.length + 4;
    entries[0] = new Entry(SUB_DIRECTORY, LONG, 1, 0, at);
    System.arraycopy(behind, 0, entries, 1, behind.length);
    return new Bytes().put(of(entries)).put(directory(Entry.orientation(value))).u32(0).toArray();
  }
}
